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
}
