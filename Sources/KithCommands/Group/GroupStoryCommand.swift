package import ArgumentParser
import KithModel
import KithWire

package struct GroupStoryCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "story", abstract: "Show a group's history on a page: how it began, changed, and came to an end.")
    @Argument(help: "The group.") var group: String
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let story = try options.connect().call(GroupStory.self, GroupReference(group: group))
        if reading.json { return try Output.json(story) }
        Output.lines(StoryScreen.lines(story, .current))
    }
}
