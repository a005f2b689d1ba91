import KithModel
import KithWire

/// What people are reminded of, and how it gets to them.
extension Services {
    func registerReminders(on router: inout Router) {
        router.on(RemindList.self) { asked, context throws(Refusal) in try await reminders.list(asked, by: context.viewer) }
        router.on(RemindPreview.self) { asked, context throws(Refusal) in
            try await reminders.preview(asked, by: context.viewer)
        }
        router.on(RemindAdd.self) { asked, context throws(Refusal) in try await reminders.add(asked, by: context.viewer) }
        router.on(RemindCancel.self) { asked, context throws(Refusal) in try await reminders.cancel(asked, by: context.viewer) }
        router.on(RemindHold.self) { asked, context throws(Refusal) in
            try await reminders.hold(asked, true, by: context.viewer)
        }
        router.on(RemindRelease.self) { asked, context throws(Refusal) in
            try await reminders.hold(asked, false, by: context.viewer)
        }
        router.on(MemberReminders.self) { asked, context throws(Refusal) in
            try await reminding.reminders(asked, by: context.viewer)
        }
        router.on(MeReminders.self) { asked, context throws(Refusal) in try await me.reminders(asked, by: context.viewer) }
        router.on(OutboxList.self) { asked, context throws(Refusal) in try await outbox.list(asked, by: context.viewer) }
        router.on(OutboxShow.self) { asked, context throws(Refusal) in try await outbox.show(asked, by: context.viewer) }
        router.on(OutboxRetry.self) { asked, context throws(Refusal) in try await outbox.retry(asked, by: context.viewer) }
        router.on(OutboxDrop.self) { asked, context throws(Refusal) in try await outbox.drop(asked, by: context.viewer) }
        router.on(OutboxStats.self) { asked, context throws(Refusal) in try await outbox.stats(asked, by: context.viewer) }
        router.on(CourierClaim.self) { asked, context throws(Refusal) in
            try await courier.claim(asked, by: context.viewer, presence: context.presence)
        }
        router.on(CourierSettle.self) { asked, context throws(Refusal) in try await courier.settle(asked, by: context.viewer) }
    }
}
