package import KithModel

extension RecoveryModel {
    /// What a plugin's definition says; it was held against the declaration when it was installed.
    package init(_ definition: DataDefinition) {
        let data = definition.data
        self.init(
            name: definition.name, title: definition.title, summary: data["summary"]?.string,
            audience: data["for"]?.string.flatMap(Audience.init) ?? .person, source: data["source"]?.string ?? "",
            licence: data["licence"]?.string, language: data["language"]?.string ?? "en",
            permission: data["permission"]?.string, isInformation: data["information"]?.flag ?? false)
        dimensions = data.list("dimensions").compactMap { value in
            Point(value).map { point in
                Dimension(
                    point, section: value["section"]?.string, question: value["question"]?.string,
                    parts: value.list("parts").compactMap(Point.init))
            }
        }
        stages = data.list("stages").compactMap { value in
            Point(value).map { Stage($0, question: value["question"]?.string, rungs: value["rungs"]?.whole) }
        }
        principles = data.list("principles").compactMap(Point.init)
        poles = data.list("poles").compactMap { value in
            guard let key = value["key"]?.string, let from = value["from"]?.string, let to = value["to"]?.string else {
                return nil
            }
            return Pole(
                key: key, from: from, to: to, text: value["text"]?.string, question: value["question"]?.string)
        }
        pairs = data.list("pairs").compactMap { value in
            guard let key = value["key"]?.string, let left = value["left"]?.string, let right = value["right"]?.string else {
                return nil
            }
            return Pair(
                key: key, left: left, right: right, section: value["section"]?.string,
                areOpposites: value["opposites"]?.flag ?? false)
        }
        leftColumn = data["columns"]?["left"]?.string
        rightColumn = data["columns"]?["right"]?.string
        questions = data.list("questions").compactMap { value in
            value["key"]?.string.flatMap { key in value["text"]?.string.map { Point(key: key, title: $0) } }
        }
    }
}

extension RecoveryModel.Point {
    fileprivate init?(_ value: PluginValue) {
        guard let key = value["key"]?.string, let title = value["title"]?.string else { return nil }
        self.init(key: key, title: title, text: value["text"]?.string)
    }
}

extension PluginValue {
    /// The elements of a list that may be absent.
    func list(_ name: String) -> [PluginValue] { self[name]?.array ?? [] }

    var flag: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }
}
