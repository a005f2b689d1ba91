extension Samples {
    func ofPlugins(_ method: String) throws -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let tide = named.adding("plugin", AccessPlugin.id)
        let reed = named.adding("plugin", "reed")
        func install(_ version: String) -> [String: Any] {
            named.adding("files", AccessPlugin.files(for: group, id: "reed", version: version))
        }
        let (first, second) = (install("1.0.\(number)"), install("1.1.\(number)"))
        let present: Sample.Call = ("member.back", ["member": heron])
        let changed: Sample.Call = ("group.edit", named.adding("details", ["audience": "Neighbours of \(group), \(number)"]))
        switch method {
        case "plugin.list", "plugin.hooks", "plugin.stats": return [Sample(), Sample(named)]
        case "plugin.log": return [Sample(tide), Sample(["plugin": AccessPlugin.id]), Sample(tide.adding("limit", 100))]
        case "plugin.watch": return [Sample(tide), Sample(["plugin": AccessPlugin.id])]
        case "plugin.show": return [Sample(tide), Sample(["plugin": AccessPlugin.id])]
        case "plugin.install": return [Sample(second, after: ("plugin.install", first))]
        case "plugin.rollback": return [Sample(reed, after: ("plugin.install", first), ("plugin.install", second))]
        case "plugin.switch": return [Sample(tide.adding("on", true))]
        case "plugin.settings": return [Sample(tide), Sample(tide.adding("set", ["tea": "16"]))]
        case "plugin.remove": return [Sample(reed, after: ("plugin.install", first))]
        case "plugin.resume": return [Sample(tide)]
        case "plugin.skip": return [Sample(tide, after: changed)]
        // The plugin counts on somebody who may be asked.
        case "plugin.replay": return [Sample(tide.adding("last", 20), after: present)]
        case "plugin.call":
            return [
                Sample(tide.adding("hook", "on.meeting.counted"), after: present),
                Sample(tide.adding("hook", "on.group.changed")),
            ]
        case "action.list": return [Sample(named.adding("all", true))]
        case "action.done": return [Sample(named.adding("action", try world.actions(of: group).first ?? ""))]
        default: return nil
        }
    }
}
