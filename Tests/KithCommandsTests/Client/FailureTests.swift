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
}
