package import KithModel

extension Rubric {
    /// What a plugin's definition says; it was held against the declaration when it was installed.
    package init(_ definition: DataDefinition) {
        let data = definition.data
        let scale = data["scale"].map(Rubric.scale) ?? Rubric.usualScale
        self.init(
            name: definition.name, title: definition.title, summary: data["summary"]?.string,
            purpose: data["purpose"]?.string.flatMap(Purpose.init) ?? .group, source: data["source"]?.string ?? "",
            licence: data["licence"]?.string, language: data["language"]?.string,
            exportsTexts: data["exports_texts"]?.flag ?? true,
            criteria: data.list("criteria").compactMap { value in
                guard let key = value["key"]?.string, let title = value["title"]?.string else { return nil }
                return Criterion(
                    key: key, title: title, text: value["text"]?.string, chapter: value["chapter"]?.string,
                    section: value["section"]?.string, number: value["number"]?.whole,
                    scale: value["scale"].map(Rubric.scale) ?? scale, isReversed: value["reversed"]?.flag ?? false,
                    indicators: value.list("indicators").compactMap(\.string),
                    contrary: value.list("contrary").compactMap(\.string))
            },
            subscales: data.list("subscales").compactMap { value in
                guard let key = value["key"]?.string, let title = value["title"]?.string else { return nil }
                return Subscale(key: key, title: title, criteria: value.list("criteria").compactMap(\.string))
            },
            scoring: data["scoring"]?.string.flatMap(Scoring.init) ?? .mean,
            minimumAnswered: data["minimum_answered"]?.whole, makesFigures: definition.scores)
    }

    private static func scale(_ value: PluginValue) -> [Choice] {
        (value.array ?? []).compactMap { choice in
            choice["value"]?.whole.flatMap { number in
                choice["label"]?.string.map { Choice(value: number, label: $0) }
            }
        }
    }
}
