import SparAuthoring
import Testing

struct NearestTests {
    static let acts = ["greeting", "reason-question", "refusal", "refocus", "threat", "plan-offer"]

    @Test(arguments: [
        ("greting", "greeting"), ("reason-qestion", "reason-question"), ("therat", "threat"),
        ("Threat", "threat"), ("plan_offer", "plan-offer"), ("reason", "reason-question"),
    ])
    func `the word meant is found`(typed: String, meant: String) {
        #expect(Nearest.match(typed, among: Self.acts) == meant)
    }

    @Test(arguments: ["", "banana", "re", "x"])
    func `nothing is guessed where nothing is near`(typed: String) {
        #expect(Nearest.match(typed, among: Self.acts) == nil)
    }

    @Test func `ties go to the first`() {
        #expect(Nearest.match("cat", among: ["bat", "hat"]) == "bat")
    }
}

struct ContentDigestTests {
    /// The examples of FIPS 180-4 and a length that fills its last block to the brim.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 64),
            "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
        ),
        (
            String(repeating: "a", count: 100_000),
            "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"
        ),
    ])
    func `digests are those of the standard`(text: String, digest: String) {
        #expect(ContentDigest.hex(Array(text.utf8)) == digest)
    }
}
