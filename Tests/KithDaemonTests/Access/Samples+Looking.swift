extension Samples {
    /// Those that come along; between them they have a bit of everything.
    func ofModels(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let one = named.adding("model", "chime")
        let ladder: [String: Any] = ["model": "ladder_of_change"]
        return switch method {
        case "model.list": [Sample(), Sample(named), Sample(named.adding("chosen", true), after: ("model.choose", one))]
        case "model.show":
            [Sample(ladder, after: ("model.permit", ladder.adding("given", true)))]
                + ["chime", "refocus", "self_righting_star", "critical_learning", "principles"].map {
                    Sample(named.adding("model", $0))
                }
        case "model.choose": [Sample(one, after: ("model.drop", one))]
        case "model.drop": [Sample(one, after: ("model.choose", one))]
        case "model.permit": [Sample(ladder.adding("given", true)), Sample(ladder.adding("given", false))]
        default: nil
        }
    }

    /// Of one with two headings; five sheets are enough for a coordinator to be told something.
    func ofRubrics(_ method: String) throws -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let one = named.adding("rubric", "outcomes")
        let answers = [
            "free": "\(number % 4)", "listening": "2", "arts": "?", "community": "n/a", "no_hierarchy": "1", "no_coercion": "3",
            "life_experience": "2", "safety_rules": "1",
        ]
        let sheet: [String: Any] = ["answers": answers]
        let open: Sample.Call = ("rubric.start", one)
        let filled: Sample.Call = (
            "rubric.enter",
            one.adding("sheets", Array(repeating: sheet, count: 4) + [["answers": ["free": "1", "listening": "3"]]])
        )
        let closed: Sample.Call = ("rubric.close", one)
        let round = [open, filled, closed]
        let shared = round + [("rubric.share", one.adding("shared", true))]
        return switch method {
        case "rubric.list": [Sample(), Sample(named)]
        case "rubric.show":
            ["outcomes", "common_ingredients", "good_group_member", "use_of_the_role"].map { Sample(named.adding("rubric", $0)) }
        case "rubric.start": [Sample(one, after: ("rubric.close", one.adding("discard", true)))]
        case "rubric.rounds": [Sample(named, after: round), Sample(named.adding("limit", 1), after: round)]
        case "rubric.rate": [Sample(one.adding("answers", ["free": "3"]), after: open)]
        case "rubric.enter": [Sample(filled.parameters, after: open)]
        case "rubric.withdraw": [Sample(one.adding("sheet", try word(one)))]
        case "rubric.close": [Sample(one, after: open, filled)]
        case "rubric.results": [Sample(one, after: round)]
        case "rubric.compare": [Sample(one, after: round + round)]
        case "rubric.share": [Sample(one.adding("shared", true), after: round), Sample(one.adding("shared", false))]
        case "rubric.shared": [Sample([:], after: shared), Sample(["limit": 1], after: shared), Sample(named, after: shared)]
        default: nil
        }
    }

    /// The word of a sheet that somebody began.
    private func word(_ one: [String: Any]) throws -> String? {
        _ = try? world.ask("rubric.start", one)
        return try world.ask("rubric.rate", one.adding("answers", ["free": "3"]))["sheet"] as? String
    }

    /// For whoever acts for themselves in the session: what they answer is known to them alone.
    func ofChecks(_ method: String) -> [Sample]? {
        let new: [String: Any] = ["rubric": "use_of_the_role", "answers": ["busy_work": "2"]]
        return switch method {
        case "me.checks": [Sample()]
        case "me.rubric": [Sample(["rubric": "use_of_the_role"]), Sample(["rubric": "competencies"])]
        case "me.check": [Sample(new)]
        case "me.forget_check": [Sample()]
        default: nil
        }
    }
}
