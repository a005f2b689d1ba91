package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithWire

package struct CallCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Call a method of the protocol by its name; without one, list them.")
    @Argument(help: "noun.verb, as in PROTOCOL.md.") var method: String?
    @Argument(help: ArgumentHelp("Parameters; - reads them from standard input.", valueName: "json")) var parameters: String?
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        guard let method else {
            var table = Table("METHOD", "WHAT IT DOES")
            for type in Protocol.methods { table.add(type.declaration.name, type.declaration.summary) }
            return Output.lines(table.lines(.current))
        }
        if let parameters, parameters != "-" { try CallCommand.refusePersonal(parameters) }
        var text = parameters ?? "{}"
        if text == "-" { text = String(decoding: try InputFile.read("-", most: LineLimits.bytes), as: UTF8.self) }
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)), case .object = value else {
            throw Refusal(
                .invalidArgument, "The parameters are not a JSON object.", remedy: #"kith call group.show '{"group":"harbour"}'"#)
        }
        try Output.json(try options.connect().call(method, value))
    }

    /// Parameters that are somebody's own words: no argument holds them, since others can see those.
    private static let personal: Set<String> = ["name", "secret", "contacts", "party", "route"]

    private static func refusePersonal(_ text: String) throws(Refusal) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)), case .object(let given) = value,
            let name = given.keys.sorted().first(where: personal.contains)
        else { return }
        throw Refusal(
            .invalidArgument, "'\(name)' can't be given as an argument, which others can see.",
            remedy: "kith call METHOD - reads the parameters from standard input")
    }
}
