package import KithModel

/// What surrounds every call; `ctx` to the script.
package struct HookContext: Hashable, Sendable {
    /// The meeting that comes next, or is open.
    package struct NextMeeting: Hashable, Sendable {
        package var starts: CivilDateTime
        package var minutes: Int?
        package var title: String?

        package init(starts: CivilDateTime, minutes: Int?, title: String?) {
            (self.starts, self.minutes, self.title) = (starts, minutes, title)
        }
    }

    /// What the group promises itself: which version, since when, and how long ago the group last looked at it.
    package struct Ethics: Hashable, Sendable {
        package var version: Int
        package var adopted: CivilDate
        package var days: Int

        package init(version: Int, adopted: CivilDate, days: Int) {
            (self.version, self.adopted, self.days) = (version, adopted, days)
        }
    }

    /// A recovery model that the group chose, as far as it has something to talk about.
    package struct ChosenModel: Hashable, Sendable {
        package var name: String
        package var title: String
        package var questions: [String]

        package init(name: String, title: String, questions: [String]) {
            (self.name, self.title, self.questions) = (name, title, questions)
        }

        /// So many of a group's are told, and so many questions of each.
        package static let most = 20
        package static let questionsMost = 200
    }

    package var group: Group
    /// In the group's zone.
    package var now: CivilDateTime
    package var settings: [String: PluginValue]
    /// Tokens of who took which role at the meeting in question; nil where the plugin does not ask for it.
    package var roles: [String: String]?
    /// Tokens of those who said "ask me".
    package var askMe: [String]
    package var next: NextMeeting?
    package var ethics: Ethics?
    /// In the order in which the group chose them.
    package var models: [ChosenModel]

    package init(
        group: Group, now: CivilDateTime, settings: [String: PluginValue], roles: [String: String]? = nil,
        askMe: [String] = [], next: NextMeeting? = nil, ethics: Ethics? = nil,
        models: [ChosenModel] = []
    ) {
        (self.ethics, self.models) = (ethics, models)
        (self.group, self.now, self.settings, self.askMe, self.next) = (group, now, settings, askMe, next)
        self.roles = roles
    }

    /// With nothing in it that the plugin did not ask for.
    package func value(for manifest: Manifest) -> PluginValue {
        var context: [String: PluginValue] = [
            "now": .string(now.description), "settings": .map(settings), "group": .map(group.value), "roles": .map([:]),
        ]
        if let ethics {
            context["ethics"] = .map([
                "version": .integer(Int64(ethics.version)), "adopted": .string(ethics.adopted.description),
                "days": .integer(Int64(ethics.days)),
            ])
        }
        if manifest.reads.contains(.roles), let roles { context["roles"] = .map(roles.mapValues(PluginValue.string)) }
        if manifest.reads.contains(.people) { context["ask_me"] = .array(askMe.map(PluginValue.string)) }
        if manifest.reads.contains(.models) { context["models"] = .array(models.prefix(ChosenModel.most).map(\.value)) }
        if manifest.reads.contains(.meeting), let next {
            context["meeting"] = .map([
                "date": .string(next.starts.date.description), "weekday": .string(next.starts.date.weekday.name),
                "starts": .string(next.starts.time.description), "minutes": .optional(next.minutes),
                "title": .optional(next.title),
            ])
        }
        return .map(context)
    }
}

extension HookContext.ChosenModel {
    fileprivate var value: PluginValue {
        .map([
            "name": .string(name), "title": .string(title),
            "questions": .array(questions.prefix(Self.questionsMost).map(PluginValue.string)),
        ])
    }
}

extension Group {
    /// As scripts see it: what the group says of itself in public.
    var value: [String: PluginValue] {
        [
            "handle": .string(handle.description), "name": .string(name), "language": .string(language),
            "zone": .string(zone), "membership": .string(membership.rawValue), "formality": .string(formality.rawValue),
        ]
    }
}
