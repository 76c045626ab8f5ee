import SparModel

/// How the other party's temper shows.
enum TemperPhrases {
    static let phrases: [(PartySignal, [String])] = [
        (.abuse, insults),
        (
            .threatens,
            [
                "ill find you", "ill kill", "ill break your", "break your legs", "come down there",
                "know where you live", "find out where you live", "smash your",
                "punch you", "beat you", "burn your", "burn the place", "watch your back",
                "youll regret", "ill have you", "come after you", "shoot you", "set the dog",
            ]
        ),
        (
            .distress,
            [
                "crying", "im in tears", "i cant do this", "cant take it", "cant cope",
                "i cant even",
                "at my wits end", "ashamed", "falling apart", "im sorry i just",
            ]
        ),
        (
            .hangsUp,
            [
                "goodbye", "bye", "cheerio", "im hanging up", "hanging up", "im done here",
                "im done with", "this call is over", "conversation is over", "hangs up", "click",
                "line goes dead", "go to hell", "sod off", "get lost", "piss off",
                "fuck off", "end of conversation", "good day to you", "dont you ever call",
            ]
        ),
    ]

    private static let insults = [
        "bloodsucker*", "blood sucker*", "parasite*", "vulture*", "leech*", "scum*", "vermin",
        "bitch", "bastard", "arsehole", "asshole", "ahole", "arse", "wanker", "tosser", "prick",
        "dickhead", "cunt", "cnt", "idiot", "moron", "stupid girl", "stupid little",
        "stupid cow", "stupid man", "stupid boy", "bloody cow", "silly cow", "stupid woman",
        "you stupid", "youre stupid", "pathetic", "fuck*", "fck*", "f off",
        "piss off", "pissing", "bugger off", "sod off", "sodding off", "naff off", "get lost",
        "go to hell", "voetsek", "voertsek", "up yours", "up your", "son of a bitch", "heartless",
        "clown*", "jackass", "goddamn business", "bullshit", "bollocks", "crap job", "shame on you",
        "you people", "you lot are", "thieves", "thieving", "crooks", "robbers", "liar", "liars",
        "lowlife", "low life", "scumbag*", "eejit", "gobshite", "cheeky sod", "get a real job",
        "how do you sleep", "sick of you", "jobsworth", "drongo", "whats wrong with you", "shut up",
        "shut your", "you muppet", "muppet", "twit", "rude little",
        "worthless", "little man", "jumped up", "shove it", "shove your", "rats", "pigs", "snake",
        "ghoul*", "disgusting", "damn fool", "fool",
    ]
}
