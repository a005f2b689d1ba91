import ArgumentParser

/// A role, the groups that it is for, and whose it is.
struct GrantArguments: ParsableArguments {
    @Argument(help: "operator, coordinator, facilitator or courier.") var role: String
    @Argument(help: ArgumentHelp("The groups that it is for; a coordinator without any sees all.", valueName: "group"))
    var named: [String] = []
    @Option(
        name: .customLong("groups"), help: ArgumentHelp("The same, separated by commas.", valueName: "a,b"))
    var listed: String?
    @Option(help: ArgumentHelp("The Unix account.", valueName: "name")) var user: String?
    @Option(help: ArgumentHelp("Or the Unix group whose members have it.", valueName: "name")) var systemGroup: String?
    init() {}

    var groups: [String]? {
        let all = named + (listed ?? "").split(separator: ",").map { Asking.trimmed(String($0)) }.filter { !$0.isEmpty }
        return all.isEmpty ? nil : all
    }

    func validate() throws {
        guard RoleWords.given.contains(role) else {
            throw ValidationError("There is no role '\(role.prefix(40))': \(RoleWords.given.joined(separator: ", ")).")
        }
        guard (user == nil) != (systemGroup == nil) else {
            throw ValidationError("Say whose it is: --user NAME, or --system-group NAME.")
        }
        if role == "facilitator", groups == nil { throw ValidationError("A facilitator is one of a group: name it.") }
        if role == "operator" || role == "courier", groups != nil {
            throw ValidationError("The role of \(role) is for no group in particular.")
        }
    }
}
