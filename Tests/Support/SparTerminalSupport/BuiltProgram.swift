import Glibc

/// Programs of this package, built beside the tests that run.
package enum BuiltProgram {
    /// Where a program is.
    package static func path(_ name: String) -> String {
        guard let resolved = realpath("/proc/self/exe", nil) else { return name }
        defer { free(resolved) }
        // /…/debug/sparPackageTests.xctest
        let tests = String(cString: resolved)
        guard let slash = tests.lastIndex(of: "/") else { return name }
        return tests[...slash] + name
    }
}
