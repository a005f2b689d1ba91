import KithCommands
import KithModel
import Testing

@Suite struct FailureTests {
    @Test(arguments: [
        ("not_found", Int32(1)), ("invalid_argument", 1), ("conflict", 1), ("unavailable", 1), ("internal", 1),
        ("permission_denied", 77), ("unreachable", 69), ("from_a_later_daemon", 1),
    ])
    func `each kind of refusal has its exit code`(code: String, exit: Int32) {
        #expect(Failure.code(of: Refusal(Refusal.Code(rawValue: code), "No.")) == exit)
    }

    @Test func `a refusal is a line, and a second with the remedy`() {
        #expect(
            Failure.text(of: Refusal(.notFound, "There is no group 'harbor'.", remedy: "did you mean 'harbour'?"))
                == "kith: There is no group 'harbor'.\nTry: did you mean 'harbour'?\n")
        #expect(Failure.text(of: Refusal(.notFound, "a\nb\u{1b}")) == "kith: a\\u{a}b\\u{1b}\n")
    }

    @Test func `long ones go on under their own words, and a command stays on one line`() {
        let refusal = Refusal(
            .conflict, "harbour/quiet-heron has not met anybody from the group, and this group likes that to come first.",
            remedy: "kith member join harbour/quiet-heron, or kith group edit harbour --no-meets-first")
        #expect(
            Failure.text(of: refusal, Terminal()) == """
                kith: harbour/quiet-heron has not met anybody from the group, and this group
                      likes that to come first.
                Try: kith member join harbour/quiet-heron, or
                     kith group edit harbour --no-meets-first

                """)
        #expect(Failure.text(of: refusal, Terminal(width: 200)) == Failure.text(of: refusal, Terminal()))
    }

    @Test func `how a command is written is wrapped between its options`() throws {
        let errors = try KithProgram("consent", "record").errors
        let lines = errors.split(separator: "\n")
        #expect(lines.count >= 4 && lines.allSatisfy { $0.count <= 78 })
        let usage = try #require(errors.firstRange(of: "Usage: "))
        for line in errors[usage.upperBound...].split(separator: "\n") {
            #expect(line.count { $0 == "[" } == line.count { $0 == "]" })
        }
    }
}
