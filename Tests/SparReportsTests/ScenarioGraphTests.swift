import Foundation
import SparModel
import Testing

@testable import SparReports

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A scenario's graph in three languages.
struct ScenarioGraphTests {
    private static let place = SourcePlace(file: "scenario.yaml", line: 1, column: 1)

    /// A desk, a debtor, a beat nobody reaches, two clues one behind the other.
    static let small: Scenario = {
        let today = CalendarDay(number: 20_000)
        let money = Money(minor: 100_00, currency: .gbp)
        func beat(_ name: String, _ party: String, _ reactions: [Reaction]) -> Beat {
            Beat(name: name, party: party, reactions: reactions, place: place)
        }
        func reaction(_ name: String, _ hear: [Act], _ move: Reaction.Move) -> Reaction {
            Reaction(name: name, layer: .beat, hear: hear, move: move, place: place)
        }
        func clue(_ name: String, after: String? = nil) -> Clue {
            Clue(
                name: name,
                fact: "A fact.",
                when: Condition(after.map { [.revealed($0, true)] } ?? []),
                asked: [.reasonQuestion],
                say: [],
                place: place
            )
        }
        let temperament = Temperament(name: "even", shifts: [:])
        let mood = Mood(anger: 0, trust: 50, patience: 50)
        let means = Means(now: money)
        return Scenario(
            id: "small",
            title: "\"Yes\" & <no>",
            caseFile: CaseFile(
                market: .business,
                today: today,
                collector: Collector(company: "Northgate"),
                creditor: "Northgate",
                debtor: DebtorFacts(name: "Hollis", kind: .company),
                balance: money
            ),
            parties: [
                Party(
                    key: "desk",
                    role: .gatekeeper,
                    name: "Clare",
                    relation: "assistant",
                    decides: false,
                    temperament: temperament,
                    mood: mood
                ),
                Party(
                    key: "debtor",
                    role: .debtor,
                    name: "Martin",
                    relation: "owner",
                    decides: true,
                    temperament: temperament,
                    mood: mood,
                    wallet: Wallet(can: means, will: means, says: means),
                    clues: [clue("first"), clue("second", after: "first")]
                ),
            ],
            opening: "reception",
            beats: [
                beat(
                    "reception",
                    "desk",
                    [
                        reaction("holds", [.holdGround, .refocus], .transfer("through")),
                        reaction("leaves", [.closing], .end(.message)),
                    ]
                ),
                beat("through", "debtor", [reaction("back", [.insult], .transfer("reception"))]),
                beat("attic", "debtor", []),
            ]
        )
    }()

    private let graph = ScenarioGraph(Self.small)

    @Test func `Mermaid shows beats, causes, endings and clues`() {
        #expect(
            MermaidGraph.text(graph) == """
                ---
                title: "#quot;Yes#quot; & #lt;no#gt;"
                ---
                flowchart TD
                  b0(["reception<br/><i>Clare</i>"])
                  b1["through<br/><i>Martin</i>"]
                  b2["attic<br/><i>Martin</i>"]:::unreached
                  e0((("message")))
                  e1((("agreement")))
                  b0 -->|"hold-ground, refocus"| b1
                  b0 -->|"closing"| e0
                  b1 -->|"insult"| b0
                  b1 -->|"a proposal within reach"| e1
                  b2 -->|"a proposal within reach"| e1
                  c0>"first<br/>reason-question"]
                  c1>"second<br/>reason-question"]
                  c0 -.-> c1
                  classDef unreached stroke-dasharray: 4 4

                """
        )
    }

    @Test func `DOT shows the same`() {
        #expect(
            DOTGraph.text(graph) == #"""
                digraph scenario {
                  label="\"Yes\" & <no>";
                  labelloc=t;
                  node [fontname="sans-serif"];
                  edge [fontname="sans-serif", fontsize=10];
                  "beat reception" [shape=box, style="rounded,bold", label="reception\nClare"];
                  "beat through" [shape=box, style="rounded", label="through\nMartin"];
                  "beat attic" [shape=box, style="rounded,dashed", label="attic\nMartin"];
                  "end message" [shape=doublecircle, label="message"];
                  "end agreement" [shape=doublecircle, label="agreement"];
                  "beat reception" -> "beat through" [label="hold-ground, refocus"];
                  "beat reception" -> "end message" [label="closing"];
                  "beat through" -> "beat reception" [label="insult"];
                  "beat through" -> "end agreement" [label="a proposal within reach"];
                  "beat attic" -> "end agreement" [label="a proposal within reach"];
                  "clue first" [shape=note, label="first\nreason-question"];
                  "clue second" [shape=note, label="second\nreason-question"];
                  "clue first" -> "clue second" [style=dashed];
                }

                """#
        )
    }

    /// Counts elements and keeps the text.
    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [String: Int] = [:]
        var text = ""

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements[name, default: 0] += 1
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }

    @Test func `SVG is well-formed XML that names everything`() throws {
        let parser = XMLParser(data: Data(SVGGraph.text(graph).utf8))
        let reader = Reader()
        parser.delegate = reader
        #expect(parser.parse(), "\(parser.parserError?.localizedDescription ?? "")")
        #expect(reader.elements["svg"] == 1)
        for word in [
            "\"Yes\" & <no>", "reception", "through", "attic", "Clare", "message", "agreement",
            "hold-ground,", "second", "prefers-color-scheme: dark",
        ] {
            #expect(reader.text.contains(word), "\(word)")
        }
        #expect((reader.elements["path"] ?? 0) >= 11)
    }

    @Test func `no two boxes of a picture overlap, and all lie inside it`() {
        let layout = GraphLayout(graph)
        for (index, box) in layout.boxes.enumerated() {
            #expect(box.x >= 0 && box.x + box.width <= layout.width)
            #expect(box.y >= 0 && box.bottom <= layout.height)
            for line in box.lines { #expect(line.count * 8 <= box.width) }
            for other in layout.boxes[(index + 1)...] {
                let apart =
                    box.x + box.width <= other.x || other.x + other.width <= box.x
                    || box.bottom <= other.y || other.bottom <= box.y
                #expect(apart, "\(box.lines) and \(other.lines)")
            }
        }
    }
}
