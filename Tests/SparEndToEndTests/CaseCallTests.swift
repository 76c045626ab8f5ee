import Foundation
import Testing

/// A case of several calls through the real program and its store.
struct CaseCallTests {
    static let first = [
        "Good morning, this is Ana Ruiz from Millbrook Flour. Is that Pia Larkin?",
        "Can you pay the full 3,240 pounds today?", "What has held it up since March?",
        "I'm sorry to hear that. What comes in each week now?",
        "Could you do 500 pounds this Friday, 15 May, and then 350 pounds a week for 8 weeks "
            + "from Friday 22 May?",
        "Thank you, goodbye.", "Agreed 500 on 15 May, then 350 weekly.", "",
        "Dear Ms Larkin, as agreed: £500 on Friday 15 May, by bank transfer.",
    ]

    @Test func `the next call goes on where the last ended, with the trainee's own minutes`()
        throws
    {
        let workshop = try Workshop()
        let store = workshop.at("r.sqlite")
        var broken: String?
        for seed in 1...20 where broken == nil {
            let kim = "kim\(seed)"
            let call = try spar(
                "call",
                "the-flour-bill",
                "--seed",
                "\(seed)",
                "--trainee",
                kim,
                "--records",
                store,
                "--eml",
                workshop.at("\(seed).eml"),
                say: Self.first
            )
            #expect(call.status == 0, "\(call.talk)")
            let brief = try spar("brief", "the-flour-bill", "--trainee", kim, "--records", store)
            if brief.text.contains("not kept") { broken = kim }
        }
        let kim = try #require(broken)
        let begun = try spar("list", "--todo", "--trainee", kim, "--records", store)
        #expect(begun.text.contains("call 2 of 3 on "), "\(begun.text)")
        let unmet = try spar("list", "--trainee", "nobody", "--records", store)
        #expect(unmet.text.contains("new, call 1 of 3"))
        let brief = try spar("brief", "the-flour-bill", "--trainee", kim, "--records", store)
        #expect(brief.text.contains("Your minutes: Agreed 500 on 15 May"))
        #expect(brief.text.contains("Your confirmation: Dear Ms Larkin"))
        let mail = try String(
            contentsOfFile: workshop.at("\(kim.dropFirst(3)).eml"),
            encoding: .utf8
        )
        #expect(mail.contains("=C2=A3500 on Friday 15 May"))
        let fresh = try spar(
            "brief",
            "the-flour-bill",
            "--trainee",
            kim,
            "--records",
            store,
            "--fresh"
        )
        #expect(!fresh.text.contains("Your minutes"))
        let second = try spar(
            "call",
            "the-flour-bill",
            "--seed",
            "2",
            "--trainee",
            kim,
            "--records",
            store,
            say: ["Good morning, it's Ana Ruiz from Millbrook Flour. Is that Pia?", "Goodbye."]
        )
        #expect(second.status == 0, "\(second.talk)")
        #expect(second.text.contains("15 May"), "\(second.text)")
        let replay = try spar("replay", "--records", store)
        #expect(replay.status == 0, "\(replay.text)")
        let list = try spar("calls", "--trainee", kim, "--records", store)
        #expect(list.text.contains("call 2 of its case"))
        let other = try spar(
            "call",
            "the-flour-bill",
            "--seed",
            "2",
            "--trainee",
            kim,
            "--records",
            store,
            "--fresh",
            say: ["Goodbye."]
        )
        #expect(other.status == 0)
        let after = try spar("calls", "--trainee", kim, "--records", store, "--limit", "1")
        #expect(!after.text.contains("of its case"))
    }
}
