package import KithWire

/// What a group was and is, on a page.
package enum StoryScreen {
    package static func lines(_ story: GroupStory.Result, _ terminal: Terminal) -> [String] {
        var lines = [terminal.bold(Printable.line(story.name))]
        if let purpose = story.purpose { lines += terminal.wrap(purpose, indent: "") }
        lines.append("")
        for line in story.lines {
            var wrapped = terminal.wrap(line.text, indent: "            ")
            wrapped[0] = Printable.line(line.on) + "  " + wrapped[0].dropFirst(12)
            lines += wrapped
        }
        if story.held > 0 {
            lines += ["", story.held == 1 ? "One meeting was held." : "\(story.held) meetings were held."]
        }
        if let words = story.words { lines += [""] + terminal.wrap(words, indent: "  ") }
        if story.state == "closed" {
            lines.append("")
            lines += terminal.wrap(
                "A group need not last for ever to have been worth it. Thank you to everybody who came.", indent: "")
        }
        return lines
    }
}
