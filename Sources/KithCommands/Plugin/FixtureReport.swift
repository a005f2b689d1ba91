import KithModel
import KithPlugins

/// What `kith plugin test --json` gives.
struct FixtureReport: Encodable {
    struct Run: Encodable {
        let name: String
        let hook: String
        let file: String
        let line: Int
        /// `passed`, `written`, `differs`, `open` or `fails`.
        let outcome: String
        let reason: String?
        let differences: [Place]?
        let value: PluginValue?
        let logs: [String]?
        let cpu: Int?
        let peak: Int?

        enum CodingKeys: String, CodingKey {
            case name, hook, file, line, outcome, reason, differences, value, logs
            case cpu = "cpu_us"
            case peak = "peak_bytes"
        }
    }

    struct Place: Encodable {
        let path: String
        let expected: PluginValue?
        let got: PluginValue?
    }

    let plugin: String
    let version: String
    let passed: Int
    let failed: Int
    let fixtures: [Run]
}

extension FixtureReport.Run {
    init(_ run: FixtureRun, isUpdated: Bool) {
        (name, hook) = (run.fixture.name, run.fixture.hook)
        (file, line) = (run.fixture.file, run.fixture.line)
        var reason: String?
        var differences: [FixtureReport.Place]?
        var word = "fails"
        switch run.outcome {
        case .passed: word = "passed"
        case .differs(let all):
            word = "differs"
            differences = all.map { FixtureReport.Place(path: $0.path, expected: $0.expected, got: $0.got) }
        case .open: word = "open"
        case .failed(let fault): reason = fault.message
        case .succeeded: reason = "it did not fail"
        case .refused(let refusal): reason = refusal.message
        }
        outcome = isUpdated ? "written" : word
        (self.reason, self.differences) = (reason, differences)
        (value, logs) = (run.result?.value, run.result?.logs)
        (cpu, peak) = (run.result?.cpuMicroseconds, run.result?.peakBytes)
    }
}
