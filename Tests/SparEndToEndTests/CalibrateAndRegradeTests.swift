import Foundation
import Testing

struct CalibrateAndRegradeTests {
    static let call = """
        {"schema": "spar.transcript/1", "id": "a", "market": "business", "today": "2026-03-10",
         "case": {"collector": {"company": "A", "kind": "creditor"}, "creditor": "A",
          "debtor": {"name": "B", "kind": "company"}, "currency": "GBP", "balance": "10.50",
          "parties": [{"who": "debtor", "relation": "owner", "decides": true}],
          "invoices": [{"amount": "10.50", "number": "1"}], "history": [], "file": {},
          "mandate": {"settlement": "none"}},
         "turns": [{"who": "trainee", "text": "Can you pay the £10.50 today?"},
                   {"who": "debtor", "text": "No."}]}
        """
    static let grades = """
        {"schema": "spar.grades/1", "id": "a", "evaluators": [
          {"grades": {"control": 2, "summary": 1}, "overall": 30, "pass": false}]}
        """

    @Test func `trainers' grades are held beside Spar's and few calls are called few`() throws {
        let workshop = try Workshop()
        _ = try workshop.write(Self.call, to: "calls/a.json")
        _ = try workshop.write(Self.grades, to: "calls/a.grades.json")
        let run = try spar("calibrate", workshop.at("calls"))
        #expect(run.status == 0)
        #expect(run.text.contains("Where not to trust it"))
        #expect(run.text.contains("Only 1 of the calls"))
        let json = try spar("calibrate", workshop.at("calls") + "/", "--json")
        #expect(json.text.contains("\"schema\" : \"spar.calibration/1\""))
        #expect(json.text.contains("\"trust\" : \"cannot-tell\""))
    }

    @Test(arguments: [
        (grades, "{\"schema\": \"spar.grades/1\"", "a.grades.json: error: this is not JSON"),
        (grades, "\"control\": 9", "evaluators[0].grades.control: expected a whole number"),
        (grades, "\"contrl\": 2", "did you mean `control`?"),
        (grades, "\"id\": \"b\"", "is `b`, but a.json is call `a`"),
    ])
    func `a sheet that cannot be used says where and why`(
        _ sound: String,
        _ slip: String,
        _ message: String
    ) throws {
        let workshop = try Workshop()
        _ = try workshop.write(Self.call, to: "a.json")
        let spoilt: String =
            switch slip {
            case "\"control\": 9": sound.replacingOccurrences(of: "\"control\": 2", with: slip)
            case "\"contrl\": 2": sound.replacingOccurrences(of: "\"control\": 2", with: slip)
            case "\"id\": \"b\"": sound.replacingOccurrences(of: "\"id\": \"a\"", with: slip)
            default: slip
            }
        _ = try workshop.write(spoilt, to: "a.grades.json")
        let run = try spar("calibrate", workshop.path)
        #expect(run.talk.contains(message), "\(run.talk)")
    }

    @Test func `a folder with no grades, or no folder, says what is wanted`() throws {
        let workshop = try Workshop()
        let none = try spar("calibrate", workshop.path)
        #expect(none.status == 2)
        #expect(none.talk.contains("docs/calibration.md"))
        let missing = try spar("calibrate", workshop.at("nowhere"))
        #expect(missing.status == 2)
        #expect(missing.talk.contains("there is no such folder"))
        _ = try workshop.write(Self.grades, to: "a.grades.json")
        let lonely = try spar("calibrate", workshop.path)
        #expect(lonely.status == 2)
        #expect(lonely.talk.contains("there is no transcript a.json beside it"))
    }

    @Test func `regrading shows first, keeps on demand, and never loses a grade`() throws {
        let workshop = try Workshop()
        let store = workshop.at("r.sqlite")
        let held = try spar(
            "call",
            "cheque-in-the-post",
            "--seed",
            "4",
            "--records",
            store,
            say: ["Good morning, Ana Ruiz from Northgate Timber. Can you pay the £4,860 today?"]
                + ["/hangup", "Spoke to Mr Hollis. Nothing agreed."]
        )
        #expect(held.status == 0, "\(held.talk)")
        let same = try spar("regrade", "--records", store)
        #expect(same.status == 0)
        #expect(same.text.contains("by this rubric already"))
        let shipped = try String(
            contentsOfFile: repository + "/Scoring/rubric.yaml",
            encoding: .utf8
        )
        let other = try workshop.write(
            shipped.replacingOccurrences(of: "weight: 14", with: "weight: 70"),
            to: "other.yaml"
        )
        let shown = try spar("regrade", "--rubric", other, "--records", store)
        #expect(shown.text.contains("Nothing was changed."))
        let again = try spar("regrade", "--records", store)
        #expect(again.text.contains("by this rubric already"))
        let kept = try spar("regrade", "--rubric", other, "--apply", "--json", "--records", store)
        #expect(kept.text.contains("\"applied\" : true"))
        #expect(try spar("regrade", "--records", store).text.contains("1 call by"))
        let none = try spar("regrade", "--records", workshop.at("none.sqlite"))
        #expect(none.status == 2)
    }
}
