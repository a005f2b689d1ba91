import KithModel

/// What a bundle's files tell without a call: fixtures that can't be right, hooks that none tries, what is declared for
/// nothing and what is used without being declared.
package enum BundleFindings {
    package static func findings(_ bundle: Bundle, _ definitions: PluginDefinitions) -> [Finding] {
        fixtures(bundle, definitions) + settings(bundle) + reads(bundle) + effects(bundle) + modules(bundle)
            + undeclared(bundle)
    }

    private static func fixtures(_ bundle: Bundle, _ definitions: PluginDefinitions) -> [Finding] {
        let files: [FixtureFile]
        do throws(Refusal) { files = try bundle.fixtureFiles() } catch { return [finding(error)] }
        var findings: [Finding] = []
        var tried: Set<String> = []
        for fixture in files.flatMap(\.fixtures) {
            do throws(Refusal) { tried.insert(try fixture.call(in: bundle.manifest, definitions).hook.description) } catch {
                findings.append(finding(error))
            }
            if fixture.expectation == .open {
                findings.append(
                    Finding(
                        .warning,
                        "\(fixture.file):\(fixture.line): says nothing of what is expected; kith plugin test --update adds it",
                        file: fixture.file, line: fixture.line))
            }
        }
        // A first plugin of ten lines is not asked for them; one that has some is told what they leave out.
        guard !files.isEmpty else { return [] }
        // A plugin that is being begun has none yet; `kith plugin test` says how to write the first.
        if files.allSatisfy(\.fixtures.isEmpty) { return findings }
        for hook in definitions.functions(of: bundle.manifest) where !tried.contains(hook.description) {
            findings.append(Finding(.warning, "tests: no fixture tries \(hook)"))
        }
        return findings
    }

    private static func settings(_ bundle: Bundle) -> [Finding] {
        bundle.manifest.settings.keys.sorted().filter { !uses(bundle, $0) }.map { name in
            warning(bundle, ["settings", name], "the setting '\(name)' is used nowhere")
        }
    }

    private static func reads(_ bundle: Bundle) -> [Finding] {
        let words: [Readable: [String]] = [
            .meeting: ["meeting"], .roles: ["roles"], .people: ["person", "ask_me"], .models: ["models"],
        ]
        return bundle.manifest.reads.filter { kind in !(words[kind] ?? []).contains { uses(bundle, $0) } }.map { kind in
            warning(bundle, ["reads"], "it reads '\(kind.rawValue)', and looks at it nowhere")
        }
    }

    private static func effects(_ bundle: Bundle) -> [Finding] {
        bundle.manifest.effects.filter { !uses(bundle, $0.rawValue) }.map { kind in
            warning(bundle, ["effects"], "it declares the effect '\(kind.rawValue)', and asks for it nowhere")
        }
    }

    private static func modules(_ bundle: Bundle) -> [Finding] {
        let names = bundle.files.keys.filter { $0.hasSuffix(".lua") && $0 != "main.lua" }.sorted()
        return names.filter { !uses(bundle, String($0.dropLast(4)), besides: $0) }.map { name in
            Finding(.warning, "\(name): no file asks for it", file: name)
        }
    }

    /// What a script looks at or asks for in vain, since `plugin.json` does not say so.
    private static func undeclared(_ bundle: Bundle) -> [Finding] {
        var findings: [Finding] = []
        let fields: [(String, Readable)] = [
            ("ctx.meeting", .meeting), ("ctx.roles", .roles), ("ctx.ask_me", .people), ("event.person", .people),
            ("ctx.models", .models),
        ]
        for (words, kind) in fields where !bundle.manifest.reads.contains(kind) {
            findings += lines(bundle, with: words).map { file, line in
                Finding(
                    .warning,
                    "\(file):\(line): \(words) is always nil: \"\(kind.rawValue)\" is not among the reads of plugin.json",
                    file: file, line: line)
            }
        }
        for kind in Effect.Kind.allCases where !bundle.manifest.effects.contains(kind) {
            findings += ["\"", "'"].flatMap { lines(bundle, with: "kind = \($0)\(kind.rawValue)\($0)") }.map { file, line in
                Finding(
                    .warning, "\(file):\(line): '\(kind.rawValue)' is not among the effects of plugin.json, and will be refused",
                    file: file, line: line)
            }
        }
        return findings
    }

    /// Where words stand in a script, comments left out.
    private static func lines(_ bundle: Bundle, with words: String) -> [(String, Int)] {
        var places: [(String, Int)] = []
        for (path, bytes) in bundle.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".lua") {
            for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
                let code = line.firstRange(of: Array("--".utf8)).map { line[..<$0.lowerBound] } ?? line
                if holds(code, Array(words.utf8)) { places.append((path, number + 1)) }
            }
        }
        return places
    }

    /// Whether a name stands in one of its scripts as a word of its own.
    private static func uses(_ bundle: Bundle, _ name: String, besides file: String? = nil) -> Bool {
        bundle.files.contains { path, bytes in
            path.hasSuffix(".lua") && path != file && holds(bytes[...], Array(name.utf8))
        }
    }

    private static func holds(_ bytes: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        func isPart(_ byte: UInt8?) -> Bool {
            guard let byte else { return false }
            return (48...57).contains(byte) || (97...122).contains(byte | 32) || byte == UInt8(ascii: "_")
        }
        var rest = bytes
        while let range = rest.firstRange(of: wanted) {
            let before = range.lowerBound > bytes.startIndex ? bytes[range.lowerBound - 1] : nil
            let after = range.upperBound < bytes.endIndex ? bytes[range.upperBound] : nil
            if !isPart(before) && !(isPart(wanted.last) && isPart(after)) { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    /// With the line of `plugin.json` that the last of these names is on.
    private static func warning(_ bundle: Bundle, _ path: [String], _ words: String) -> Finding {
        let text = bundle.files["plugin.json"] ?? []
        var node = try? JSONReader.read(text)
        var start: Int?
        for name in path {
            guard let member = node?.member(name) else { break }
            (node, start) = (member.node, member.start)
        }
        let line = start.map { JSONReader.line(of: $0, in: text) }
        let place = line.map { "plugin.json:\($0)" } ?? "plugin.json"
        return Finding(.warning, "\(place): \(words)", file: "plugin.json", line: line)
    }

    /// A refusal's place, had apart.
    private static func finding(_ refusal: Refusal) -> Finding {
        let parts = refusal.message.split(separator: ":", maxSplits: 2)
        let message = refusal.message.hasSuffix(".") ? String(refusal.message.dropLast()) : refusal.message
        return Finding(
            .error, message + (refusal.remedy.map { "; \($0)" } ?? ""), file: parts.first.map(String.init),
            line: parts.count == 3 ? Int(parts[1]) : nil)
    }
}
