/// A family of words that does the same work in a turn; what the model knows of English before training.
enum WordClass: Int, CaseIterable, Sendable {
    case negation, assent, modal, you, me, us, others
    case pay, debt, sum, part, day, recurrence
    case kin, law, violence, abuse, shame
    case greeting, farewell, question, sympathy, regret
    case paper, offer, less, method, contact, identity, record
    case means, listening, stop, relief, steer, agreed, person, tellOn

    /// The words of the family in reduced spelling, contractions without their apostrophe.
    var words: StaticString {
        switch self {
        case .negation:
            """
            not no never none nothing without dont doesnt didnt wont cant cannot couldnt wouldnt shouldnt isnt \
            arent wasnt werent havent hasnt hadnt aint nobody nor neither nope nah unable
            """
        case .assent:
            """
            yes yeah yep yup ok okay sure fine deal agreed right great perfect works good absolutely certainly \
            definitely alright fair done lovely brilliant course indeed
            """
        case .modal:
            "can could may might would should will shall must need want ll id ill youll well theyll hell gonna wanna"
        case .you: "you your youre youve youll youd yours yourself ya u ur yall"
        case .me: "i im ive id ill me my mine myself"
        case .us: "we our us were weve well wed company office department team firm client"
        case .others: "he she they him her them his their hes shes theyre himself herself"
        case .pay:
            """
            pay paid paying payment payments pays settle settled settling clear cleared clearing send sending sent \
            transfer wire remit cover covered covering remittance
            """
        case .debt:
            """
            debt debts debtor balance overdue arrears owed owe owes owing outstanding delinquent collection \
            collections unpaid bill bills invoice invoices account accounts loan due past default statement \
            creditor card mortgage
            """
        case .sum: "<money> amount total sum full whole entire all everything"
        case .part:
            "half third quarter part partial some rest remainder remaining deposit down upfront portion"
        case .day:
            """
            today tomorrow monday tuesday wednesday thursday friday saturday sunday weekend week <date> <ordinal> \
            january february march april june july august september october november december jan feb mar apr jun \
            jul aug sep sept oct nov dec noon tonight fri mon tue wed thu tues thurs wednesdays eom end
            """
        case .recurrence:
            """
            weekly monthly month months weeks fortnight fortnightly instalments instalment installments installment \
            plan schedule each per every biweekly spread split chunks payday paydays
            """
        case .kin:
            """
            wife husband mom mum mother father dad boss employer kids children neighbour neighbours neighbor \
            neighbors family church landlord parents son daughter brother sister grandmother gran nan partner \
            coworkers colleagues customers facebook
            """
        case .law:
            """
            police sheriff arrest arrested warrant jail prison court judge bailiff bailiffs lawyer lawyers attorney \
            solicitor solicitors legal suit sue lawsuit prosecute prosecution criminal felony marshal garnish \
            garnishment repossess repo seize seized lien evict eviction foreclose foreclosure handcuffs cuffs \
            officer deputy fraud crime summons county cell
            """
        case .violence:
            """
            hurt kill break broken legs knees burn ruin ruined destroy bury crush beat smash regret suffer pain \
            visit door consequences lose homeless wreck finish boys lads
            """
        case .abuse:
            """
            idiot idiots stupid moron liar liars loser pathetic dumb deadbeat thief crook scum trash lazy fool clown \
            joke useless worthless coward bastard ass asshole damn fuck fucking shit crap bullshit bloody cheat \
            cheats dimwit dense parasite leech scrounger muppet numpty child genius princess brains
            """
        case .shame:
            """
            ashamed shame shameful embarrass embarrassed embarrassing disgrace disgraceful disgusting irresponsible \
            selfish decent adult adults grown sleep mirror conscience dignity
            """
        case .greeting: "hello hi hey morning afternoon evening greetings howdy hiya gday yo"
        case .farewell:
            "bye goodbye thanks thank cheers weekend care cheerio ta farewell ttyl goodnight"
        case .question: "what why how when who where which whose whom whats whos whens hows"
        case .sympathy:
            """
            understand hear tough hard difficult stressful rough sympathise sympathize appreciate imagine awful \
            terrible horrible condolences feel frustrating frustrated frustration upsetting scary worrying gosh \
            sounds blame
            """
        case .regret:
            "sorry apologise apologize apologies apology mistake fault shouldnt error wrong pardon"
        case .paper:
            """
            email emailed emailing letter writing written text mail post confirm confirming confirmation copy copies \
            proof breakdown itemised itemized evidence contract agreement pod docs document documents
            """
        case .offer:
            "offer offers could option options suggest propose arrangement arrange able possible suppose able if"
        case .less:
            "discount waive waived waiving reduce reduced reduction off knock accept settlement <percent> percent less drop interest fees fee lump"
        case .method:
            "card debit credit direct bank link online cheque cheques check checks visa mastercard paypal cash portal bacs ach zelle venmo app courier bpay routing sort phone"
        case .contact:
            "call calling called ring ringing phone back callback speak talk reach number message voicemail pm am <time> later around free"
        case .identity:
            "name speaking birth dob born digits social postcode zip address security verify verification ssn identity confirm last four line"
        case .record:
            "recorded recording monitored training attempt collect information used purpose purposes rights dispute regulated disclosure required quality"
        case .means:
            "income salary wages paid afford budget cashflow flow revenue earn rent expenses money coming job working pension benefits funds takings sales savings bank"
        case .listening: "see mhm hmm hm uh huh go ahead listening continue carry take time mm"
        case .stop:
            "stop language swearing abusive abuse shouting tone respectful respect civil hang hanging end calmly insults insulting screaming yelling calm"
        case .relief:
            "hardship pause breathing hold charity advice adviser advisor nonprofit counseling counselling extension extra stepchange citizens space breather forbearance grace freeze frozen"
        case .steer:
            "anyway returning regarding focus point coming back hand matter aside meanwhile however stick"
        case .agreed:
            "agreed recap summary summarise summarize so just clear confirm right therefore then settled booked"
        case .person:
            "manager owner director accounts payable finance cfo accountant bookkeeper boss charge responsible put through connect available somebody someone authorise authorize approve mr mrs ms miss"
        case .tellOn:
            "tell telling know everyone everybody find outside work workplace post public publish newspaper reputation name credit"
        }
    }

    /// The families of a word as a mask by raw value; a word may belong to several.
    static func families() -> [UInt32: UInt64] {
        var masks: [UInt32: UInt64] = [:]
        for family in allCases {
            family.words.withUTF8Buffer { buffer in
                for word in buffer.split(separator: UInt8(ascii: " ")) {
                    masks[WordHash.of(word), default: 0] |= 1 << UInt64(family.rawValue)
                }
            }
        }
        return masks
    }
}

/// A fixed hash of bytes, the same on every machine and in every run.
enum WordHash {
    /// FNV-1a.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    /// Joins two hashes where order matters.
    static func join(_ left: UInt32, _ right: UInt32) -> UInt32 {
        var mixed = (left &* 0x9E37_79B1) ^ (right &+ 0x7F4A_7C15)
        mixed ^= mixed >> 15
        mixed = mixed &* 0x85EB_CA6B
        return mixed ^ (mixed >> 13)
    }
}
