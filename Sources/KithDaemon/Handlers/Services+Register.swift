import Glibc
import KithCalendar
import KithModel
import KithStore
import KithWire

/// One method, one service call.
extension Services {
    func register(on router: inout Router, started: Instant, connections: @escaping @Sendable () -> Int) {
        registerSession(on: &router, started: started, connections: connections)
        registerGroups(on: &router)
        registerMeetings(on: &router)
        registerPlugins(on: &router)
        router.on(DirectoryList.self) { asked, _ throws(Refusal) in try await directories.list(asked) }
        router.on(DirectoryPut.self) { asked, _ throws(Refusal) in try await directories.put(asked) }
    }

    private func registerSession(
        on router: inout Router, started: Instant, connections: @escaping @Sendable () -> Int
    ) {
        router.on(Ping.self) { _, _ throws(Refusal) in Ping.Result() }
        router.on(WhoAmI.self) { _, context throws(Refusal) in
            WhoAmI.Result(
                uid: Int(context.caller.uid), user: context.caller.user, role: context.role.rawValue,
                roles: context.caller.roles.map(\.rawValue))
        }
        router.onSession(Hello.self) { [zones] asked, context throws(Refusal) in
            let version = asked.protocol ?? Protocol.version
            guard Protocol.versions.contains(version) else {
                throw .invalid(
                    "protocol", "This daemon speaks protocol \(Protocol.version), not \(version).",
                    remedy: "use a kith of version \(Build.version)")
            }
            var role = context.role
            if let name = asked.role {
                guard let wanted = Role(rawValue: name), context.caller.roles.contains(wanted), wanted <= role else {
                    throw Refusal(
                        .permissionDenied, "This session can't act as '\(name.prefix(40))'.",
                        remedy: context.caller.roles.filter { $0 <= role }.map(\.rawValue).joined(separator: " or "))
                }
                role = wanted
            }
            let result = Hello.Result(
                protocol: version, protocols: Protocol.versions, build: Build.version, role: role.rawValue,
                tzdata: zones.version)
            return (result, role)
        }
        router.on(DaemonStatus.self) { _, _ throws(Refusal) in
            let off = host.off
            let (schema, groups, events) = try await store.read { reading in
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
        router.onStream(Watch.self) { asked, _ throws(Refusal) in try await watch.watch(asked) }
        router.on(Status.self) { asked, _ throws(Refusal) in try await status.status(asked) }
    }

    private func registerPlugins(on router: inout Router) {
        router.on(PluginList.self) { asked, _ throws(Refusal) in try await plugins.list(asked) }
        router.on(PluginShow.self) { asked, _ throws(Refusal) in try await plugins.show(asked) }
        router.on(PluginHooks.self) { asked, _ throws(Refusal) in try await plugins.hooks(asked) }
        router.on(PluginInstall.self) { asked, _ throws(Refusal) in try await installs.install(asked) }
        router.on(PluginRollback.self) { asked, _ throws(Refusal) in try await installs.rollback(asked) }
        router.on(PluginRemove.self) { asked, _ throws(Refusal) in try await installs.remove(asked) }
        router.on(PluginSwitch.self) { asked, _ throws(Refusal) in try await care.turn(asked) }
        router.on(PluginSettings.self) { asked, _ throws(Refusal) in try await care.settings(asked) }
        router.on(PluginResume.self) { asked, _ throws(Refusal) in try await care.resume(asked) }
        router.on(PluginSkip.self) { asked, _ throws(Refusal) in try await care.skip(asked) }
        router.on(PluginLog.self) { asked, _ throws(Refusal) in try await insight.log(asked) }
        router.on(PluginStats.self) { asked, _ throws(Refusal) in try await insight.stats(asked) }
        router.onStream(PluginWatch.self) { asked, _ throws(Refusal) in try await insight.watch(asked) }
        router.on(PluginReplay.self) { asked, _ throws(Refusal) in try await insight.replay(asked) }
        router.on(PluginCall.self) { asked, _ throws(Refusal) in try await insight.call(asked) }
        router.on(ActionList.self) { asked, _ throws(Refusal) in try await actions.list(asked) }
        router.on(ActionDone.self) { asked, _ throws(Refusal) in try await actions.done(asked) }
    }

    private func registerGroups(on router: inout Router) {
        router.on(GroupCreate.self) { asked, _ throws(Refusal) in try await groups.create(asked) }
        router.on(GroupList.self) { asked, _ throws(Refusal) in try await groups.list(asked) }
        router.on(GroupShow.self) { asked, _ throws(Refusal) in try await groups.show(asked) }
        router.on(GroupEdit.self) { asked, _ throws(Refusal) in try await groups.edit(asked) }
        router.on(GroupPause.self) { asked, _ throws(Refusal) in try await groups.move(asked, .pause) }
        router.on(GroupResume.self) { asked, _ throws(Refusal) in try await groups.move(asked, .resume) }
        router.on(GroupClose.self) { asked, _ throws(Refusal) in try await groups.move(asked, .close) }
        router.on(MemberAdd.self) { asked, _ throws(Refusal) in try await members.add(asked) }
        router.on(MemberList.self) { asked, _ throws(Refusal) in try await members.list(asked) }
        router.on(MemberShow.self) { asked, _ throws(Refusal) in try await members.show(asked) }
        router.on(MemberLeave.self) { asked, _ throws(Refusal) in try await members.leave(asked) }
        router.on(MemberReturn.self) { asked, _ throws(Refusal) in try await members.comeBack(asked) }
        router.on(MemberNew.self) { asked, _ throws(Refusal) in try await members.say(asked) }
        router.on(MemberAsk.self) { asked, _ throws(Refusal) in try await members.ask(asked) }
        router.on(GroupWords.self) { asked, _ throws(Refusal) in try await words.hints(asked) }
    }

    private func registerMeetings(on router: inout Router) {
        router.on(MeetingSchedule.self) { asked, _ throws(Refusal) in try await schedule.schedule(asked) }
        router.on(MeetingList.self) { asked, _ throws(Refusal) in try await meetings.list(asked) }
        router.on(MeetingShow.self) { asked, _ throws(Refusal) in try await meetings.show(asked) }
        router.on(MeetingAgenda.self) { asked, _ throws(Refusal) in try await meetings.agenda(asked) }
        router.on(MeetingOpen.self) { asked, _ throws(Refusal) in try await meetings.open(asked) }
        router.on(MeetingNext.self) { asked, _ throws(Refusal) in try await meetings.step(asked, .next) }
        router.on(MeetingBack.self) { asked, _ throws(Refusal) in try await meetings.step(asked, .back) }
        router.on(MeetingCount.self) { asked, _ throws(Refusal) in try await meetings.count(asked) }
        router.on(MeetingClose.self) { asked, _ throws(Refusal) in try await meetings.close(asked) }
        router.on(MeetingCancel.self) { asked, _ throws(Refusal) in try await meetings.cancel(asked) }
        router.on(MeetingRestore.self) { asked, _ throws(Refusal) in try await meetings.restore(asked) }
        router.on(MeetingMark.self) { asked, _ throws(Refusal) in try await meetings.mark(asked) }
        router.on(MeetingStaff.self) { asked, _ throws(Refusal) in try await meetings.staff(asked) }
    }
}
