import SparQualification
import Testing

struct Base64URLTests {
    @Test func `what is encoded comes back, for every length`() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
    }

    @Test func `an example of RFC 7515 is encoded as it says`() {
        #expect(Base64URL.encode([3, 236, 255, 224, 193]) == "A-z_4ME")
        #expect(Base64URL.decode("A-z_4ME") == [3, 236, 255, 224, 193])
    }

    @Test(arguments: ["A", "AB=", "AB==", "A+/A", "AAAA\n", "AAAAA", "AF", "AAB", " AA", "ä"])
    func `another spelling is refused`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
