import CKithShims
import Glibc
package import KithWire

/// Messages given to a program: one JSON object on its standard input, what became of it as its exit code.
package final class CommandCarrier: Carrier {
    private let route: CommandRoute

    package init(_ route: CommandRoute) { self.route = route }

    package func carry(_ message: CourierMessage) -> Handover {
        guard let line = HookMessage(message).bytes else { return Handover(.refused, "it can't be written as JSON") }
        var ending = kith_ending()
        let fault = run(line + [10], &ending)
        guard fault == 0 else {
            let words = unsafe strerror(fault).map { unsafe String(cString: $0) } ?? "error \(fault)"
            if fault == EAGAIN || fault == ENOMEM || fault == EMFILE { return Handover(.unsent, "no program starts: \(words)") }
            return Handover(
                .misconfigured, "The command can't be started: \(words).",
                remedy: "a program that the courier may run as the first word of command")
        }
        if ending.overdue { return Handover(.inDoubt, "the command took too long and was ended") }
        if ending.signal != 0 { return Handover(.inDoubt, "the command was ended by signal \(ending.signal)") }
        return switch ending.code {
        case 0: Handover(.accepted, "exit 0")
        case 75: Handover(.later(after: nil), "exit 75")
        default: Handover(.refused, "exit \(ending.code)")
        }
    }

    private func run(_ input: [UInt8], _ ending: inout kith_ending) -> Int32 {
        var arguments = unsafe route.arguments.map { unsafe strdup($0) } + [nil]
        defer { for place in unsafe arguments.indices { unsafe free(arguments[place]) } }
        return unsafe kith_run(&arguments, input, input.count, Int64(route.patience) * 1000, &ending)
    }
}
