extension Samples {
    func ofModels(_ method: String) -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let one = named.adding("model", "tides")
        return switch method {
        case "model.list": [Sample(), Sample(named), Sample(named.adding("chosen", true), after: ("model.choose", one))]
        case "model.show": [Sample(one), Sample(["model": "chime"]), Sample(named.adding("model", "refocus"))]
        case "model.choose": [Sample(one, after: ("model.drop", one))]
        case "model.drop": [Sample(one, after: ("model.choose", one))]
        case "model.permit":
            [Sample(["model": "ladder_of_change", "given": true]), Sample(["model": "ladder_of_change", "given": false])]
        default: nil
        }
    }
}
