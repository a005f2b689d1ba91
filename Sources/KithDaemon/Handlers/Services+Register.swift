import Glibc
import KithCalendar
import KithModel
import KithStore
import KithWire

/// One method, one service call.
extension Services {
    func register(on router: inout Router, started: Instant, connections: @escaping @Sendable () -> Int) {
        registerAccess(on: &router)
        registerPeople(on: &router)
        registerSession(on: &router, started: started, connections: connections)
        registerGroups(on: &router)
        registerMeetings(on: &router)
        registerEvening(on: &router)
        registerPlugins(on: &router)
        registerKeeping(on: &router)
        registerRoles(on: &router)
        registerReminders(on: &router)
        registerLooking(on: &router)
        router.on(DirectoryList.self) { asked, context throws(Refusal) in try await directories.list(asked, by: context.viewer) }
        router.on(DirectoryPut.self) { asked, context throws(Refusal) in try await directories.put(asked, by: context.viewer) }
    }

    private func registerSession(
        on router: inout Router, started: Instant, connections: @escaping @Sendable () -> Int
    ) {
        router.on(Ping.self) { _, _ throws(Refusal) in Ping.Result() }
        router.on(WhoAmI.self) { [store] _, context throws(Refusal) in
            let viewer = await context.session.viewer
            var user = viewer.account
            if user == nil {
                user = await Accounts.name(of: .user(context.caller.uid), isStranger: viewer.holdings.isEmpty)
            }
            let groups = try await store.read(as: viewer) { reading in try reading.groups(of: viewer) }
            return WhoAmI.Result(
                uid: Int(context.caller.uid), user: user, role: viewer.greatest.rawValue,
                roles: (viewer.roles + [.stranger]).map(\.rawValue), groups: groups)
        }
        router.on(Hello.self) { [zones] asked, context throws(Refusal) in
            let version = asked.protocol ?? Protocol.version
            guard Protocol.versions.contains(version) else {
                throw .invalid(
                    "protocol", "This daemon speaks protocol \(Protocol.version), not \(version).",
                    remedy: "use a kith of version \(Build.version)")
            }
            if let name = asked.role {
                guard let wanted = Role(rawValue: name), await context.session.choose(wanted) else {
                    let acting = await context.session.viewer
                    throw Refusal(
                        .permissionDenied, "This session can't act as '\(name.prefix(40))'.",
                        remedy: acting.member == nil
                            ? (acting.roles + [.stranger]).map(\.rawValue).joined(separator: " or ")
                            : "leave kith me first")
                }
            }
            return Hello.Result(
                protocol: version, protocols: Protocol.versions, build: Build.version,
                role: await context.session.viewer.greatest.rawValue, tzdata: zones.version)
        }
        router.on(DaemonStatus.self) { _, _ throws(Refusal) in
            let off = host.off
            let (schema, groups, events) = try await store.read(as: .daemon) { reading in
                (try reading.schemaVersion(), try reading.groupCount(), try reading.newestEvent())
            }
            return DaemonStatus.Result(
                build: Build.version, pid: Int(getpid()), started: started.description, schema: schema, groups: groups,
                events: Int(events), tzdata: zones.version, plugins: off ?? "on", connections: connections())
        }
        router.on(DaemonStop.self) { _, _ throws(Refusal) in
            // The same way down as from the service manager; the answer goes out first, since requests in hand are finished.
            kill(getpid(), SIGTERM)
            return Nothing()
        }
        router.onStream(Watch.self) { asked, context throws(Refusal) in
            try await watch.watch(asked, by: context.viewer, present: { await context.present })
        }
        router.on(FiguresList.self) { asked, context throws(Refusal) in try await figures.list(asked, by: context.viewer) }
        router.on(Status.self) { asked, context throws(Refusal) in try await status.status(asked, by: context.viewer) }
    }

    private func registerPlugins(on router: inout Router) {
        router.on(PluginList.self) { asked, context throws(Refusal) in try await plugins.list(asked, by: context.viewer) }
        router.on(PluginShow.self) { asked, context throws(Refusal) in try await plugins.show(asked, by: context.viewer) }
        router.on(PluginHooks.self) { asked, context throws(Refusal) in try await plugins.hooks(asked, by: context.viewer) }
        router.on(PluginInstall.self) { asked, context throws(Refusal) in try await installs.install(asked, by: context.viewer) }
        router.on(PluginRollback.self) { asked, context throws(Refusal) in try await installs.rollback(asked, by: context.viewer)
        }
        router.on(PluginRemove.self) { asked, context throws(Refusal) in try await installs.remove(asked, by: context.viewer) }
        router.on(PluginSwitch.self) { asked, context throws(Refusal) in try await care.turn(asked, by: context.viewer) }
        router.on(PluginSettings.self) { asked, context throws(Refusal) in try await care.settings(asked, by: context.viewer) }
        router.on(PluginResume.self) { asked, context throws(Refusal) in try await care.resume(asked, by: context.viewer) }
        router.on(PluginSkip.self) { asked, context throws(Refusal) in try await care.skip(asked, by: context.viewer) }
        router.on(PluginLog.self) { asked, context throws(Refusal) in try await insight.log(asked, by: context.viewer) }
        router.on(PluginStats.self) { asked, context throws(Refusal) in try await insight.stats(asked, by: context.viewer) }
        router.onStream(PluginWatch.self) { asked, context throws(Refusal) in
            try await insight.watch(asked, by: context.viewer, present: { await context.present })
        }
        router.on(PluginReplay.self) { asked, context throws(Refusal) in try await insight.replay(asked, by: context.viewer) }
        router.on(PluginCall.self) { asked, context throws(Refusal) in try await insight.call(asked, by: context.viewer) }
        router.on(ActionList.self) { asked, context throws(Refusal) in try await actions.list(asked, by: context.viewer) }
        router.on(ActionDone.self) { asked, context throws(Refusal) in try await actions.done(asked, by: context.viewer) }
    }

    private func registerAccess(on router: inout Router) {
        router.on(AccessGrant.self) { asked, context throws(Refusal) in try await access.grant(asked, by: context.viewer) }
        router.on(AccessRevoke.self) { asked, context throws(Refusal) in try await access.revoke(asked, by: context.viewer) }
        router.on(AccessList.self) { _, context throws(Refusal) in try await access.list(by: context.viewer) }
        router.on(AccessLog.self) { asked, context throws(Refusal) in try await readings.list(asked, by: context.viewer) }
    }

    private func registerPeople(on router: inout Router) {
        router.on(MemberEnquire.self) { asked, context throws(Refusal) in
            try await joining.enquire(asked, by: context.viewer)
        }
        router.on(MemberMeet.self) { asked, context throws(Refusal) in try await joining.meet(asked, by: context.viewer) }
        router.on(MemberOrient.self) { asked, context throws(Refusal) in try await joining.orient(asked, by: context.viewer) }
        router.on(MemberJoin.self) { asked, context throws(Refusal) in try await joining.join(asked, by: context.viewer) }
        router.on(MemberName.self) { asked, context throws(Refusal) in try await members.rename(asked, by: context.viewer) }
        router.on(MemberForget.self) { asked, context throws(Refusal) in try await members.forget(asked, by: context.viewer) }
        router.on(MemberContacts.self) { asked, context throws(Refusal) in
            try await sheets.contacts(asked, by: context.viewer)
        }
        router.on(MemberSheet.self) { asked, context throws(Refusal) in try await sheets.sheet(asked, by: context.viewer) }
        router.on(MemberSecret.self) { asked, context throws(Refusal) in try await me.issue(asked, by: context.viewer) }
        router.on(ConsentAsk.self) { asked, context throws(Refusal) in try await consents.ask(asked, by: context.viewer) }
        router.on(ConsentWord.self) { asked, context throws(Refusal) in try await consents.word(asked, by: context.viewer) }
        router.on(ConsentRecord.self) { asked, context throws(Refusal) in
            try await consents.record(asked, by: context.viewer)
        }
        router.on(ConsentWithdraw.self) { asked, context throws(Refusal) in
            try await consents.withdraw(asked, by: context.viewer)
        }
        router.on(ConsentShow.self) { asked, context throws(Refusal) in try await consents.show(asked, by: context.viewer) }
        router.on(ConsentList.self) { asked, context throws(Refusal) in try await consents.list(asked, by: context.viewer) }
        router.on(MeEnter.self) { asked, context throws(Refusal) in
            let (page, place) = try await me.enter(asked, by: context.viewer)
            context.session.enter(place)
            return page
        }
        router.on(MeShow.self) { _, context throws(Refusal) in try await me.show(by: context.viewer) }
        router.on(MeName.self) { asked, context throws(Refusal) in try await me.rename(asked, by: context.viewer) }
        router.on(MeContacts.self) { asked, context throws(Refusal) in try await me.contacts(asked, by: context.viewer) }
        router.on(MeConsent.self) { asked, context throws(Refusal) in try await me.consent(asked, by: context.viewer) }
        router.on(MeSay.self) { asked, context throws(Refusal) in try await me.say(asked, by: context.viewer) }
        router.on(MeSecret.self) { asked, context throws(Refusal) in try await me.secret(asked, by: context.viewer) }
        router.on(MeReturn.self) { _, context throws(Refusal) in try await me.comeBack(by: context.viewer) }
        router.on(MeLeave.self) { asked, context throws(Refusal) in try await me.leave(asked, by: context.viewer) }
    }

    private func registerGroups(on router: inout Router) {
        router.on(GroupCreate.self) { asked, context throws(Refusal) in try await groups.create(asked, by: context.viewer) }
        router.on(GroupList.self) { asked, context throws(Refusal) in try await groups.list(asked, by: context.viewer) }
        router.on(GroupShow.self) { asked, context throws(Refusal) in try await groups.show(asked, by: context.viewer) }
        router.on(GroupEdit.self) { asked, context throws(Refusal) in try await groups.edit(asked, by: context.viewer) }
        router.on(GroupPause.self) { asked, context throws(Refusal) in try await groups.move(asked, .pause, by: context.viewer) }
        router.on(GroupResume.self) { asked, context throws(Refusal) in try await groups.move(asked, .resume, by: context.viewer)
        }
        router.on(GroupClose.self) { asked, context throws(Refusal) in try await life.close(asked, by: context.viewer) }
        router.on(GroupSetup.self) { asked, context throws(Refusal) in try await life.setup(asked, by: context.viewer) }
        router.on(GroupAnswer.self) { asked, context throws(Refusal) in try await life.answer(asked, by: context.viewer) }
        router.on(GroupSplit.self) { asked, context throws(Refusal) in try await life.split(asked, by: context.viewer) }
        router.on(GroupMerge.self) { asked, context throws(Refusal) in try await life.merge(asked, by: context.viewer) }
        router.on(GroupStory.self) { asked, context throws(Refusal) in try await life.story(asked, by: context.viewer) }
        router.on(GroupContact.self) { asked, context throws(Refusal) in try await groups.contact(asked, by: context.viewer) }
        router.on(GroupNewcomer.self) { asked, context throws(Refusal) in
            try await newcomers.page(asked, by: context.viewer)
        }
        router.on(GroupSeenByCoordinator.self) { asked, context throws(Refusal) in
            try await status.seenByCoordinator(asked, by: context.viewer)
        }
        router.on(MemberAdd.self) { asked, context throws(Refusal) in try await members.add(asked, by: context.viewer) }
        router.on(MemberList.self) { asked, context throws(Refusal) in try await members.list(asked, by: context.viewer) }
        router.on(MemberShow.self) { asked, context throws(Refusal) in try await members.show(asked, by: context.viewer) }
        router.on(MemberLeave.self) { asked, context throws(Refusal) in try await members.leave(asked, by: context.viewer) }
        router.on(MemberReturn.self) { asked, context throws(Refusal) in try await members.comeBack(asked, by: context.viewer) }
        router.on(MemberNew.self) { asked, context throws(Refusal) in try await members.say(asked, by: context.viewer) }
        router.on(MemberAsk.self) { asked, context throws(Refusal) in try await members.ask(asked, by: context.viewer) }
        router.on(GroupLabels.self) { asked, context throws(Refusal) in try await words.labels(asked, by: context.viewer) }
        router.on(GroupWords.self) { asked, context throws(Refusal) in try await words.hints(asked, by: context.viewer) }
    }

    private func registerMeetings(on router: inout Router) {
        router.on(MeetingSchedule.self) { asked, context throws(Refusal) in try await schedule.schedule(asked, by: context.viewer)
        }
        router.on(MeetingList.self) { asked, context throws(Refusal) in try await meetings.list(asked, by: context.viewer) }
        router.on(MeetingShow.self) { asked, context throws(Refusal) in try await meetings.show(asked, by: context.viewer) }
        router.on(MeetingAgenda.self) { asked, context throws(Refusal) in try await meetings.agenda(asked, by: context.viewer) }
        router.on(MeetingOpen.self) { asked, context throws(Refusal) in try await meetings.open(asked, by: context.viewer) }
        router.on(MeetingNext.self) { asked, context throws(Refusal) in try await meetings.step(asked, .next, by: context.viewer)
        }
        router.on(MeetingBack.self) { asked, context throws(Refusal) in try await meetings.step(asked, .back, by: context.viewer)
        }
        router.on(MeetingCount.self) { asked, context throws(Refusal) in try await meetings.count(asked, by: context.viewer) }
        router.on(MeetingClose.self) { asked, context throws(Refusal) in try await meetings.close(asked, by: context.viewer) }
        router.on(MeetingCancel.self) { asked, context throws(Refusal) in try await dates.cancel(asked, by: context.viewer) }
        router.on(MeetingRestore.self) { asked, context throws(Refusal) in try await dates.restore(asked, by: context.viewer) }
        router.on(MeetingMove.self) { asked, context throws(Refusal) in try await dates.move(asked, by: context.viewer) }
        router.on(MeetingEdit.self) { asked, context throws(Refusal) in try await dates.edit(asked, by: context.viewer) }
        router.on(MeetingEnd.self) { asked, context throws(Refusal) in try await dates.end(asked, by: context.viewer) }
        router.on(MeetingCalendar.self) { asked, context throws(Refusal) in
            try await calendars.calendar(asked, by: context.viewer)
        }
        router.on(ClosureAdd.self) { asked, context throws(Refusal) in try await closures.add(asked, by: context.viewer) }
        router.on(ClosureList.self) { asked, context throws(Refusal) in try await closures.list(asked, by: context.viewer) }
        router.on(ClosureLift.self) { asked, context throws(Refusal) in try await closures.lift(asked, by: context.viewer) }
        router.on(MeetingMark.self) { asked, context throws(Refusal) in try await meetings.mark(asked, by: context.viewer) }
        router.on(MeetingStaff.self) { asked, context throws(Refusal) in try await meetings.staff(asked, by: context.viewer) }
    }
}

extension Reading {
    /// For each role the handles of the groups it is for.
    fileprivate func groups(of viewer: Viewer) throws -> [String: [String]] {
        var groups: [String: [String]] = [:]
        for (role, reach) in viewer.holdings where role != .courier {
            switch reach {
            case .all: groups[role.rawValue] = ["all"]
            case .groups(let rows): groups[role.rawValue] = try handles(of: rows, limit: 1000)
            }
        }
        return groups
    }
}
