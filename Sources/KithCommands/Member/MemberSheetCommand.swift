package import ArgumentParser
import KithModel
import KithWire

package struct MemberSheetCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "Print the contact sheet or the sign-up sheet; only who agreed is on it.")
    @Argument(help: "The group.") var group: String
    @Flag(help: "Names, and the ways to reach them that they agreed to.") var contacts = false
    @Flag(help: "Names, and lines to write on.") var signUp = false
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        guard contacts != signUp else { throw ValidationError("Say which: --contacts, or --sign-up.") }
    }

    package func run() throws {
        let sheet = try options.connect().call(
            MemberSheet.self, MemberSheet.Parameters(group: group, sheet: contacts ? "contacts" : "sign_up"))
        if reading.json { return try Output.json(sheet) }
        Output.lines(
            contacts
                ? SheetScreen.contacts(sheet.entries, of: group, .current)
                : SheetScreen.signUp(sheet.entries, of: group, .current))
    }
}
