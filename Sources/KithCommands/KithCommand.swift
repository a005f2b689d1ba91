package import ArgumentParser
package import KithModel

/// The whole tree, for help, completions and manual pages; a command that is known by its first words is parsed alone.
package struct KithCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "kith",
        abstract: "Look after mutual-support groups and their meetings.",
        version: Build.version,
        groupedSubcommands: [
            CommandGroup(
                name: "How things stand",
                subcommands: [StatusCommand.self, FiguresCommand.self, WatchCommand.self, MenuCommand.self]),
            CommandGroup(
                name: "Groups and people",
                subcommands: [GroupCommands.self, MemberCommands.self, ConsentCommands.self, MeCommand.self]),
            CommandGroup(
                name: "Meetings",
                subcommands: [MeetingCommands.self, ClosureCommands.self, RoleCommands.self, ActionCommands.self]),
            CommandGroup(
                name: "What groups agree on and keep",
                subcommands: [
                    EthicsCommands.self, ResourceCommands.self, TopicCommands.self, SpeakerCommands.self, CardCommands.self,
                    PrintCommands.self,
                ]),
            CommandGroup(name: "What groups look at themselves with", subcommands: [ModelCommands.self, RubricCommands.self]),
            CommandGroup(name: "Reminders", subcommands: [RemindCommands.self, OutboxCommands.self]),
            CommandGroup(name: "Plugins and directories", subcommands: [PluginCommands.self, ImportCommands.self]),
            CommandGroup(
                name: "The daemon",
                subcommands: [
                    PingCommand.self, WhoAmICommand.self, AccessCommands.self, CallCommand.self, DaemonCommands.self,
                ]),
        ])

    package init() {}
}

/// Starts `kith`: the one fast path, then the leaf that is asked for, then the whole tree.
package enum Kith {
    package static func run(_ arguments: [String]) -> Int32 {
        if let code = FastPing.run(arguments) { return code }
        // Alone on a terminal it is for people who don't type commands; anywhere else it is its help.
        let opensMenu = arguments.count == 1 && Terminal.current.isInteractive
        let words = opensMenu ? ["menu"] : Kith.leading(Array(arguments.dropFirst()))
        do {
            var command = try leaf(words) ?? KithCommand.parseAsRoot(words)
            try command.run()
            return 0
        } catch let refusal as Refusal {
            return Failure.report(refusal)
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            let code = KithCommand.exitCode(for: error).rawValue
            if code == 0 {
                Output.line(KithCommand.fullMessage(for: error))
                return code
            }
            Failure.report(Kith.usage(words, KithCommand.message(for: error)), code: code)
            // How it is written, as a third line.
            let usage = KithCommand.fullMessage(for: error).split(separator: "\n").drop { !$0.hasPrefix("Usage: ") }
            Output.writeError(usage.prefix { !$0.hasPrefix("  See ") }.map { Failure.usage(String($0)) }.joined())
            return code
        }
    }

    /// `--socket PATH` and `--as ROLE` may stand before the command, too.
    private static func leading(_ words: [String]) -> [String] {
        var rest = words[...]
        var moved: [String] = []
        while let first = rest.first,
            let option = ["--socket", "--as"].first(where: { first == $0 || first.hasPrefix($0 + "=") })
        {
            let taken = first == option ? 2 : 1
            guard rest.count > taken else { return words }
            moved += rest.prefix(taken)
            rest = rest.dropFirst(taken)
        }
        let isNoun = rest.first.map(nouns.contains) == true && rest.count >= 2
        let command = rest.prefix(isNoun ? 2 : 1)
        return command + moved + rest.dropFirst(command.count)
    }

    /// What is typed there by mistake may be somebody's own, and is not repeated.
    private static let own = [
        "member add": "A name is never an argument: leave it out, it is asked for.",
        "member enquire": "A name is never an argument: leave it out, it is asked for.",
        "member rename": "A name is never an argument: leave it out, it is asked for.",
        "member secret": "A secret is never an argument: leave it out, it is asked for.",
        "member contacts": "A way to reach somebody is never an argument: leave it out, it is asked for.",
        "group contact": "A way to reach a group is never an argument: leave it out, it is asked for.",
        "consent record": "Who may be told is never an argument: leave it out, it is asked for.",
        "consent withdraw": "Who may be told is never an argument: leave it out, it is asked for.",
        "consent word": "The words of a consent are never an argument: leave them out, they are asked for.",
        "meeting note": "The words of a note are never an argument: leave them out, they are asked for.",
        "action add": "What a group wants to do is never an argument: leave it out, it is asked for.",
        "consent ask": "Nothing about somebody is an argument: leave it out, it is asked for.",
        "ethics draft": "What a group promises itself is never an argument: put it into a file, --file FILE.",
        "resource add": "What it says is never an argument: leave it out, it is asked for.",
        "topic suggest": "What the group talks about is never an argument: leave it out, it is asked for.",
        "topic done": "How it was is never an argument: leave it out, it is asked for.",
        "speaker invite": "Nothing about a guest is an argument: leave it out, it is asked for.",
        "speaker done": "How it was is never an argument: leave it out, it is asked for.",
        "card write": "The words of a card are never an argument: leave them out, they are asked for.",
        "resource edit": "What it says is never an argument: leave it out, it is asked for.",
        "rubric rate": "What you answer is never an argument: leave it out, it is asked for.",
        "rubric withdraw": "The word of a sheet is never an argument: leave it out, it is asked for.",
        "remind add": "The words of a reminder are never an argument: leave them out, they are asked for.",
    ]

    /// A mistake on the command line, with the command that was meant or its help.
    package static func usage(_ words: [String], _ message: String) -> Refusal {
        let said = message.split(separator: "\n").first.map(String.init) ?? message
        let noun = words.first ?? ""
        guard nouns.contains(noun) || leaves[noun] != nil else {
            let isOption = noun.hasPrefix("-") || noun.isEmpty
            let near = Nearest.to(noun, among: nouns.sorted() + leaves.keys.filter { !$0.contains(" ") }.sorted())
            return Refusal(
                .invalidArgument, isOption ? said : "There is no command '\(noun.prefix(40))'.",
                remedy: near.map { "kith \($0) --help" } ?? "kith --help")
        }
        if noun == "me", said.lowercased().contains("unexpected argument") {
            return Refusal(
                .invalidArgument, "Nothing about you is an argument: leave it out, it is asked for.", remedy: "kith me --help")
        }
        guard nouns.contains(noun) else { return Refusal(.invalidArgument, said, remedy: "kith \(noun) --help") }
        let verbs = leaves.keys.filter { $0.hasPrefix(noun + " ") }.map { String($0.dropFirst(noun.count + 1)) }.sorted()
        guard words.count >= 2, !words[1].hasPrefix("-") else {
            return Refusal(.invalidArgument, said, remedy: "kith \(noun) --help")
        }
        if let own = Kith.own["\(noun) \(words[1])"], said.lowercased().contains("unexpected argument") {
            return Refusal(.invalidArgument, own, remedy: "kith \(noun) \(words[1]) --help")
        }
        if verbs.contains(words[1]) { return Refusal(.invalidArgument, said, remedy: "kith \(noun) \(words[1]) --help") }
        return Refusal(
            .invalidArgument, "There is no command '\(noun) \(words[1].prefix(40))'.",
            remedy: Nearest.to(words[1], among: verbs).map { "kith \(noun) \($0) --help" } ?? "kith \(noun) --help")
    }

    private static let nouns: Set<String> = [
        "group", "member", "consent", "meeting", "closure", "action", "plugin", "import", "access", "daemon",
        "ethics", "resource", "topic", "speaker", "card", "print",
        "role", "remind", "outbox", "model", "rubric",
    ]

    /// Eighty subcommands take longer to build than to run one: only the one asked for is looked at.
    private static func leaf(_ words: [String]) -> (any ParsableCommand)? {
        let noun = words.first ?? ""
        let isNoun = nouns.contains(noun)
        guard let type = leaves[isNoun ? words.prefix(2).joined(separator: " ") : noun] else { return nil }
        // Help and mistakes are answered by the whole tree, which knows the command's full name.
        return try? type.parse(Array(words.dropFirst(isNoun ? 2 : 1)))
    }

    private static let leaves: [String: any ParsableCommand.Type] = [
        "menu": MenuCommand.self,
        "status": StatusCommand.self, "figures": FiguresCommand.self, "me": MeCommand.self, "watch": WatchCommand.self,
        "ping": PingCommand.self,
        "whoami": WhoAmICommand.self, "call": CallCommand.self,
        "access grant": AccessGrantCommand.self, "access revoke": AccessRevokeCommand.self,
        "access list": AccessListCommand.self, "access log": AccessLogCommand.self,
        "daemon status": DaemonStatusCommand.self, "daemon stop": DaemonStopCommand.self,
        "group create": GroupCreateCommand.self, "group list": GroupListCommand.self,
        "group show": GroupShowCommand.self, "group edit": GroupEditCommand.self,
        "group pause": GroupPauseCommand.self, "group resume": GroupResumeCommand.self,
        "group split": GroupSplitCommand.self, "group merge": GroupMergeCommand.self,
        "group story": GroupStoryCommand.self, "group setup": GroupSetupCommand.self,
        "group close": GroupCloseCommand.self, "group words": GroupWordsCommand.self,
        "group contact": GroupContactCommand.self, "group newcomer": GroupNewcomerCommand.self,
        "group seen-by-coordinator": GroupSeenByCoordinatorCommand.self,
        "member add": MemberAddCommand.self, "member list": MemberListCommand.self,
        "member show": MemberShowCommand.self, "member leave": MemberLeaveCommand.self,
        "member return": MemberReturnCommand.self, "member new": MemberNewCommand.self,
        "member ask": MemberAskCommand.self, "member enquire": MemberEnquireCommand.self,
        "member meet": MemberMeetCommand.self, "member orient": MemberOrientCommand.self,
        "member join": MemberJoinCommand.self, "member rename": MemberRenameCommand.self,
        "member contacts": MemberContactsCommand.self, "member sheet": MemberSheetCommand.self,
        "member secret": MemberSecretCommand.self, "member forget": MemberForgetCommand.self,
        "consent ask": ConsentAskCommand.self, "consent record": ConsentRecordCommand.self,
        "consent withdraw": ConsentWithdrawCommand.self, "consent show": ConsentShowCommand.self,
        "consent list": ConsentListCommand.self, "consent word": ConsentWordCommand.self,
        "meeting schedule": MeetingScheduleCommand.self, "meeting list": MeetingListCommand.self,
        "meeting show": MeetingShowCommand.self, "meeting agenda": MeetingAgendaCommand.self,
        "meeting open": MeetingOpenCommand.self, "meeting next": MeetingNextCommand.self,
        "meeting back": MeetingBackCommand.self, "meeting count": MeetingCountCommand.self,
        "meeting close": MeetingCloseCommand.self, "meeting cancel": MeetingCancelCommand.self,
        "meeting restore": MeetingRestoreCommand.self, "meeting mark": MeetingMarkCommand.self,
        "meeting staff": MeetingStaffCommand.self, "meeting move": MeetingMoveCommand.self,
        "meeting edit": MeetingEditCommand.self, "meeting end": MeetingEndCommand.self,
        "meeting calendar": MeetingCalendarCommand.self,
        "closure add": ClosureAddCommand.self, "closure list": ClosureListCommand.self,
        "closure lift": ClosureLiftCommand.self,
        "meeting run": MeetingRunCommand.self, "meeting skip": MeetingSkipCommand.self,
        "meeting extend": MeetingExtendCommand.self, "meeting pause": MeetingPauseCommand.self,
        "meeting resume": MeetingResumeCommand.self, "meeting note": MeetingNoteCommand.self,
        "meeting notes": MeetingNotesCommand.self, "meeting strike": MeetingStrikeCommand.self,
        "action add": ActionAddCommand.self,
        "action list": ActionListCommand.self, "action done": ActionDoneCommand.self,
        "plugin new": PluginNewCommand.self, "plugin check": PluginCheckCommand.self,
        "plugin test": PluginTestCommand.self, "plugin call": PluginCallCommand.self,
        "plugin replay": PluginReplayCommand.self, "plugin install": PluginInstallCommand.self,
        "plugin upgrade": PluginUpgradeCommand.self, "plugin rollback": PluginRollbackCommand.self,
        "plugin remove": PluginRemoveCommand.self, "plugin enable": PluginEnableCommand.self,
        "plugin disable": PluginDisableCommand.self, "plugin settings": PluginSettingsCommand.self,
        "plugin list": PluginListCommand.self, "plugin show": PluginShowCommand.self,
        "plugin hooks": PluginHooksCommand.self, "plugin log": PluginLogCommand.self,
        "plugin stats": PluginStatsCommand.self, "plugin watch": PluginWatchCommand.self,
        "plugin resume": PluginResumeCommand.self, "plugin skip": PluginSkipCommand.self,
        "import directory": ImportDirectoryCommand.self,
        "ethics draft": EthicsDraftCommand.self, "ethics show": EthicsShowCommand.self,
        "ethics adopt": EthicsAdoptCommand.self, "ethics keep": EthicsKeepCommand.self,
        "ethics history": EthicsHistoryCommand.self, "ethics read-out": EthicsReadOutCommand.self,
        "resource add": ResourceAddCommand.self, "resource list": ResourceListCommand.self,
        "resource show": ResourceShowCommand.self, "resource edit": ResourceEditCommand.self,
        "resource confirm": ResourceConfirmCommand.self, "resource retire": ResourceRetireCommand.self,
        "topic suggest": TopicSuggestCommand.self, "topic list": TopicListCommand.self,
        "topic plan": TopicPlanCommand.self, "topic done": TopicDoneCommand.self,
        "topic remove": TopicRemoveCommand.self,
        "speaker invite": SpeakerInviteCommand.self, "speaker list": SpeakerListCommand.self,
        "speaker agree": SpeakerAgreeCommand.self, "speaker plan": SpeakerPlanCommand.self,
        "speaker done": SpeakerDoneCommand.self, "speaker remove": SpeakerRemoveCommand.self,
        "card show": CardShowCommand.self, "card list": CardListCommand.self, "card write": CardWriteCommand.self,
        "role define": RoleDefineCommand.self, "role list": RoleListCommand.self, "role show": RoleShowCommand.self,
        "role offer": RoleOfferCommand.self, "role withdraw": RoleWithdrawCommand.self, "role take": RoleTakeCommand.self,
        "role give-back": RoleGiveBackCommand.self, "role swap": RoleSwapCommand.self, "role rota": RoleRotaCommand.self,
        "member away": MemberAwayCommand.self, "member back": MemberBackCommand.self,
        "meeting hand-over": MeetingHandOverCommand.self,
        "member reminders": MemberRemindersCommand.self,
        "remind list": RemindListCommand.self, "remind preview": RemindPreviewCommand.self,
        "remind add": RemindAddCommand.self, "remind cancel": RemindCancelCommand.self,
        "remind hold": RemindHoldCommand.self, "remind release": RemindReleaseCommand.self,
        "outbox list": OutboxListCommand.self, "outbox show": OutboxShowCommand.self,
        "outbox retry": OutboxRetryCommand.self, "outbox drop": OutboxDropCommand.self,
        "outbox stats": OutboxStatsCommand.self,
        "model list": ModelListCommand.self, "model show": ModelShowCommand.self, "model choose": ModelChooseCommand.self,
        "model drop": ModelDropCommand.self, "model compare": ModelCompareCommand.self, "model permit": ModelPermitCommand.self,
        "rubric list": RubricListCommand.self, "rubric show": RubricShowCommand.self, "rubric print": RubricPrintCommand.self,
        "rubric start": RubricStartCommand.self, "rubric rate": RubricRateCommand.self, "rubric enter": RubricEnterCommand.self,
        "rubric withdraw": RubricWithdrawCommand.self, "rubric progress": RubricProgressCommand.self,
        "rubric close": RubricCloseCommand.self, "rubric results": RubricResultsCommand.self,
        "rubric compare": RubricCompareCommand.self, "rubric export": RubricExportCommand.self,
        "rubric share": RubricShareCommand.self, "rubric shared": RubricSharedCommand.self,
        "print agenda": PrintAgendaCommand.self, "print ethics": PrintEthicsCommand.self,
        "print resources": PrintResourcesCommand.self, "print newcomer": PrintNewcomerCommand.self,
        "print sign-up": PrintSignUpCommand.self, "print flyer": PrintFlyerCommand.self,
        "print card": PrintCardCommand.self,
    ]
}
