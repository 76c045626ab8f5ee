import SparRecords
import Testing

struct PathTests {
    @Test(arguments: [
        (["SPAR_RECORDS": "here.sqlite", "XDG_DATA_HOME": "/x", "HOME": "/h"], "here.sqlite"),
        (["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/spar/records.sqlite"),
        (
            ["SPAR_RECORDS": "", "XDG_DATA_HOME": "x", "HOME": "/h"],
            "/h/.local/share/spar/records.sqlite"
        ),
    ])
    func `the file is the named one, else in the user's data folder`(
        environment: [String: String],
        path: String
    ) {
        #expect(CallStore.defaultPath(environment: environment) == path)
    }
}
