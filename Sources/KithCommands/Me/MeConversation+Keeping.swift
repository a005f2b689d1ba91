import KithModel
import KithWire

/// What the group keeps for everybody who comes to it.
extension MeConversation {
    func showEthics() throws(Refusal) {
        let shown = try session.call(MeEthics.self, Nothing())
        guard let ethics = shown.ethics, let adopted = ethics.adopted else {
            return show(terminal.wrap("\(view.groupName) has not written that down yet, and need not.", indent: ""))
        }
        show(
            [terminal.bold(Printable.line("What \(view.groupName) promises itself")), "adopted on \(adopted)", ""]
                + EthicsScreen(terminal).points(ethics))
    }

    func showSupport() throws(Refusal) {
        var resources: [ResourceView] = []
        try Pages.follow { after, limit throws(Refusal) in
            let page = try session.call(MeResources.self, MeResources.Parameters(after: after, limit: limit))
            resources += page.resources
            return page.next
        }
        guard !resources.isEmpty else {
            return show(terminal.wrap("Nothing is written down yet. Ask somebody who facilitates.", indent: ""))
        }
        show(ResourceScreen(terminal).list(resources, isNamed: false))
    }
}
