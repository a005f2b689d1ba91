import KithModel
import KithWire

extension Services {
    func registerRoles(on router: inout Router) {
        router.on(RoleDefine.self) { asked, context throws(Refusal) in try await roles.define(asked, by: context.viewer) }
        router.on(RoleList.self) { asked, context throws(Refusal) in try await roles.list(asked, by: context.viewer) }
        router.on(RoleShow.self) { asked, context throws(Refusal) in try await wishes.show(asked, by: context.viewer) }
        router.on(RoleOffer.self) { asked, context throws(Refusal) in try await wishes.offer(asked, by: context.viewer) }
        router.on(RoleWithdraw.self) { asked, context throws(Refusal) in
            try await wishes.withdraw(asked, by: context.viewer)
        }
        router.on(RoleTake.self) { asked, context throws(Refusal) in try await wishes.take(asked, by: context.viewer) }
        router.on(RoleGiveBack.self) { asked, context throws(Refusal) in
            try await wishes.giveBack(asked, by: context.viewer)
        }
        router.on(RoleSwap.self) { asked, context throws(Refusal) in try await wishes.swap(asked, by: context.viewer) }
        router.on(RoleRota.self) { asked, context throws(Refusal) in try await rota.rota(asked, by: context.viewer) }
        router.on(RoleSheet.self) { asked, context throws(Refusal) in try await rota.sheet(asked, by: context.viewer) }
        router.on(MemberAway.self) { asked, context throws(Refusal) in try await wishes.leave(asked, by: context.viewer) }
        router.on(MemberBack.self) { asked, context throws(Refusal) in try await wishes.comeBack(asked, by: context.viewer) }
        router.on(MeetingHandOver.self) { asked, context throws(Refusal) in
            try await wishes.handOver(asked, by: context.viewer)
        }
        router.on(MeRota.self) { _, context throws(Refusal) in try await rota.own(by: context.viewer) }
        router.on(MeOffer.self) { asked, context throws(Refusal) in try await me.offer(asked, by: context.viewer) }
        router.on(MeWithdraw.self) { asked, context throws(Refusal) in try await me.withdraw(asked, by: context.viewer) }
        router.on(MeTake.self) { asked, context throws(Refusal) in try await me.take(asked, by: context.viewer) }
        router.on(MeGiveBack.self) { asked, context throws(Refusal) in try await me.giveBack(asked, by: context.viewer) }
        router.on(MeAway.self) { asked, context throws(Refusal) in try await me.goAway(asked, by: context.viewer) }
        router.on(MeBack.self) { _, context throws(Refusal) in try await me.beBack(by: context.viewer) }
    }
}
