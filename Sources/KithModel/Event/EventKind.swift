/// What an event of the journal tells. A registry with versions: kinds are only ever added.
///
/// Events hold ids, states and small facts; never a name, a text or a contact.
package enum EventKind: String, CaseIterable, Sendable {
    case groupCreated = "group.created"
    case groupChanged = "group.changed"
    case groupStateChanged = "group.state_changed"
    case groupSplit = "group.split"
    case groupMerged = "group.merged"
    case memberAdded = "member.added"
    case memberLeft = "member.left"
    case memberReturned = "member.returned"
    case memberSaidNew = "member.said_new"
    case memberAsked = "member.asked"
    case memberEnquired = "member.enquired"
    case memberMet = "member.met"
    case memberOriented = "member.oriented"
    case memberChanged = "member.changed"
    case memberSecretSet = "member.secret_set"
    case memberForgotten = "member.forgotten"
    case consentGiven = "consent.given"
    case consentWithdrawn = "consent.withdrawn"
    case consentWorded = "consent.worded"
    case seriesScheduled = "series.scheduled"
    case seriesEnded = "series.ended"
    case seriesChanged = "series.changed"
    case closureAdded = "closure.added"
    case closureLifted = "closure.lifted"
    case meetingOpened = "meeting.opened"
    case meetingStepped = "meeting.stepped"
    case meetingCounted = "meeting.counted"
    case meetingClosed = "meeting.closed"
    case meetingCancelled = "meeting.cancelled"
    case meetingRestored = "meeting.restored"
    case meetingMoved = "meeting.moved"
    case meetingMarked = "meeting.marked"
    case meetingStaffed = "meeting.staffed"
    case agendaFellBack = "agenda.fell_back"
    case pluginInstalled = "plugin.installed"
    case pluginRemoved = "plugin.removed"
    case pluginRolledBack = "plugin.rolled_back"
    case pluginSwitched = "plugin.switched"
    case pluginSet = "plugin.set"
    case pluginActed = "plugin.acted"
    case pluginSuspended = "plugin.suspended"
    case pluginQuarantined = "plugin.quarantined"
    case pluginResumed = "plugin.resumed"
    case pluginSkipped = "plugin.skipped"
    case actionDone = "action.done"
    case directoryImported = "directory.imported"
    case accessGranted = "access.granted"
    case accessRevoked = "access.revoked"
    case figuresFrozen = "figures.frozen"
    case ethicsDrafted = "ethics.drafted"
    case ethicsAdopted = "ethics.adopted"
    case ethicsKept = "ethics.kept"
    case resourceChanged = "resource.changed"
    case topicChanged = "topic.changed"
    case speakerChanged = "speaker.changed"
    case cardWritten = "card.written"
    case roleDefined = "role.defined"
    case roleOffered = "role.offered"
    case roleWithdrawn = "role.withdrawn"
    case roleTaken = "role.taken"
    case roleGivenBack = "role.given_back"
    case roleSwapped = "role.swapped"
    case meetingHandedOver = "meeting.handed_over"
    case memberAway = "member.away"
    case memberBack = "member.back"
    case meetingExtended = "meeting.extended"
    case meetingPaused = "meeting.paused"
    case meetingResumed = "meeting.resumed"
    case meetingNoted = "meeting.noted"
    case meetingStruck = "meeting.struck"
    case actionAdded = "action.added"
    case reminderAdded = "reminder.added"
    case reminderCancelled = "reminder.cancelled"
    case reminderHeld = "reminder.held"
    case reminderReleased = "reminder.released"
    case reminderDue = "reminder.due"
    case reminderDropped = "reminder.dropped"
    case messageSent = "message.sent"
    case messageDropped = "message.dropped"
    case messageParked = "message.parked"
    case messageRetried = "message.retried"
    case modelChosen = "model.chosen"
    case modelDropped = "model.dropped"
    case modelPermitted = "model.permitted"
    case roundStarted = "round.started"
    case roundClosed = "round.closed"
    case roundDiscarded = "round.discarded"
    case roundShared = "round.shared"
    case roundUnshared = "round.unshared"
}

extension EventKind {
    /// The registry's version in which the kind appeared.
    package var since: Int { 1 }

    /// Whether plugins may ask for it. Internal kinds are not plugin api.
    package var isPublic: Bool {
        switch self {
        case .agendaFellBack, .pluginInstalled, .pluginRemoved, .pluginRolledBack, .pluginSwitched, .pluginSet, .pluginActed,
            .pluginSuspended, .pluginQuarantined, .pluginResumed, .pluginSkipped, .directoryImported, .memberChanged,
            .memberSecretSet, .memberForgotten, .consentGiven, .consentWithdrawn, .consentWorded, .accessGranted,
            .accessRevoked, .figuresFrozen, .ethicsDrafted, .resourceChanged, .cardWritten,
            .roleOffered, .roleWithdrawn, .roleTaken, .roleGivenBack, .roleSwapped,
            .memberAway, .memberBack:
            false
        case .meetingExtended, .meetingPaused, .meetingResumed, .meetingNoted, .meetingStruck, .actionAdded: false
        case .reminderAdded, .reminderCancelled, .reminderHeld, .reminderReleased, .reminderDue, .reminderDropped, .messageSent,
            .messageDropped, .messageParked, .messageRetried:
            false
        case .modelPermitted, .roundShared, .roundUnshared: false
        default: true
        }
    }

    /// Whether reminders that were planned may be others after it.
    package var changesPlans: Bool {
        switch self {
        case .groupCreated, .groupChanged, .groupStateChanged, .groupSplit, .groupMerged, .memberAdded, .memberLeft,
            .memberReturned, .memberSaidNew, .memberAsked, .seriesScheduled, .seriesEnded, .seriesChanged, .closureAdded,
            .closureLifted, .meetingClosed, .meetingCancelled, .meetingRestored, .meetingMoved, .meetingMarked,
            .meetingHandedOver, .pluginInstalled, .pluginRemoved, .pluginRolledBack, .pluginSwitched, .pluginSet,
            .pluginResumed, .ethicsAdopted, .ethicsKept, .speakerChanged, .roleTaken, .roleGivenBack, .roleSwapped,
            .memberAway, .memberBack, .directoryImported:
            true
        default: false
        }
    }

    /// Whether somebody who sees no more than a group's outline may hear of it.
    package var isOutline: Bool {
        switch self {
        case .groupCreated, .groupStateChanged, .figuresFrozen: true
        default: false
        }
    }

    /// What it means, in a sentence.
    package var summary: String {
        switch self {
        case .groupCreated: "A group was set up."
        case .groupChanged: "A group changed how it describes itself."
        case .groupStateChanged: "A group became active, paused, or closed well."
        case .groupSplit: "A second group grew out of one."
        case .groupMerged: "Two groups go on as one."
        case .memberAdded: "Somebody joined a group."
        case .memberLeft: "Somebody left a group."
        case .memberReturned: "Somebody came back to a group."
        case .memberSaidNew: "Somebody said that they are new, or no longer."
        case .memberAsked: "Somebody asked for a call, or to be asked when roles are shared out; or no longer."
        case .memberEnquired: "Somebody asked about a group."
        case .memberMet: "Somebody met a member of the group first."
        case .memberOriented: "Somebody was told what a newcomer is told."
        case .memberChanged: "Somebody changed how they want to be called or reached."
        case .memberSecretSet: "Somebody's own secret was set; the event does not say by whom."
        case .memberForgotten: "What was kept about somebody was removed, as they asked."
        case .consentGiven: "Somebody agreed to something; the event does not say to what."
        case .consentWithdrawn: "Somebody withdrew what they had agreed to; the event does not say what."
        case .consentWorded: "A group gave the words for one purpose a version of its own."
        case .seriesScheduled: "A group planned a series of meetings, or a single one."
        case .seriesEnded: "A series of meetings ends on a date."
        case .seriesChanged: "A series of meetings goes on otherwise from a date on."
        case .closureAdded: "A group, or every group, does not meet on some days."
        case .closureLifted: "A closure was lifted; what it covered from then on takes place."
        case .meetingOpened: "A meeting began."
        case .meetingStepped: "A meeting went on to another step, or back."
        case .meetingCounted: "A head count was noted or taken away again; the event does not say how many."
        case .meetingClosed: "A meeting was held and ended."
        case .meetingCancelled: "A meeting will not take place."
        case .meetingRestored: "A meeting will take place after all."
        case .meetingMoved: "A meeting takes place at another time or place."
        case .meetingMarked: "Something was noted of a date that had passed."
        case .meetingStaffed: "Somebody will facilitate a meeting, or nobody yet."
        case .agendaFellBack: "A format failed and the built-in agenda took its place."
        case .pluginInstalled: "A plugin was installed or replaced."
        case .pluginRemoved: "A plugin was removed."
        case .pluginRolledBack: "A plugin went back to the version before."
        case .pluginSwitched: "A plugin was switched on or off."
        case .pluginSet: "A plugin's settings were changed."
        case .pluginActed: "What a plugin asked for was done."
        case .pluginSuspended: "A plugin failed several times and rests in a group."
        case .pluginQuarantined: "A plugin tried what no plugin may, and is off in a group until an operator has looked."
        case .pluginResumed: "A plugin goes on in a group where it stopped."
        case .pluginSkipped: "A plugin passed over one event."
        case .actionDone: "Something that a group wanted to do is done."
        case .directoryImported: "A public directory was read in."
        case .accessGranted: "A role was given to an account or a Unix group."
        case .accessRevoked: "A role was taken back."
        case .figuresFrozen: "The figures of a month were worked out, and stay as they are."
        case .ethicsDrafted: "A group changed the draft of its code of ethics, or dropped it."
        case .ethicsAdopted: "A group agreed on its code of ethics, or on another version."
        case .ethicsKept: "A group looked at its code of ethics again and kept it as it is."
        case .resourceChanged: "Somewhere to turn to for support was added, changed, confirmed or retired."
        case .topicChanged: "A topic was suggested, planned, talked about, or taken off the list."
        case .speakerChanged: "A guest was invited, agreed, was planned, has been, or was removed; the event does not say who."
        case .cardWritten: "The network wrote a card for facilitators."
        case .roleDefined: "A group gave a role words or places of its own, or let it go."
        case .roleOffered: "Somebody offered to take a role; the event does not say who."
        case .roleWithdrawn: "Somebody withdrew such an offer; the event does not say who."
        case .roleTaken: "Somebody took a role for a meeting; the event does not say who."
        case .roleGivenBack: "Somebody gave a role back for a meeting; the event does not say who."
        case .roleSwapped: "Two people exchanged their turns at a role; the event does not say who."
        case .meetingHandedOver: "Whoever was to facilitate a meeting handed it over."
        case .memberAway: "Somebody is away for a while; the event says neither who nor for how long."
        case .memberBack: "Somebody is back; the event does not say who."
        case .meetingExtended: "The step that is on was given more time, or gave some back."
        case .meetingPaused: "The time of the step that is on stands still."
        case .meetingResumed: "The time of the step that is on runs again."
        case .meetingNoted: "A group noted something of a meeting; the event does not say what."
        case .meetingStruck: "A note of a meeting was taken away again."
        case .actionAdded: "A group put something on the list of what it wants to do."
        case .reminderAdded: "Somebody planned a reminder by hand."
        case .reminderCancelled: "A reminder was taken off the list."
        case .reminderHeld: "A reminder, or all of a group, waits until somebody releases it."
        case .reminderReleased: "Reminders that were held go on."
        case .reminderDue: "The time of a reminder came; the event does not say whom it reached."
        case .reminderDropped: "A reminder reached nobody, and why."
        case .messageSent: "A message went out; the event does not say to whom."
        case .messageDropped: "A message was not sent, and why; the event does not say to whom it would have gone."
        case .messageParked: "A message could not be delivered, or may have been; somebody has to look."
        case .messageRetried: "Somebody had a message tried again."
        case .modelChosen: "A group chose a recovery model to talk about."
        case .modelDropped: "A group put a recovery model aside."
        case .modelPermitted: "An operator said whether the permission that a recovery model needs was given."
        case .roundStarted: "A group began to look at itself, or at the service around it, with a rubric."
        case .roundClosed: "Such a look is over and its results can be read; the event does not say what they are."
        case .roundDiscarded: "Such a look was thrown away with all that was answered."
        case .roundShared: "A group shares what such a look came to with coordinators, in bands."
        case .roundUnshared: "A group no longer shares what such a look came to."
        }
    }
}

extension EventKind {
    /// The facts of such an event, each with a value that it may have.
    package var sampleFacts: [String: String] {
        switch self {
        case .meetingClosed: ["number": "7", "occasion": "reflection"]
        case .meetingOpened: ["format": "gathering/ongoing"]
        case .meetingStepped: ["step": "2", "left_out": "1"]
        case .meetingMarked: ["as": "held"]
        case .meetingMoved: ["to": "2026-12-03T19:00"]
        case .seriesChanged: ["from": "2026-12-01T18:30", "into": "8f0c6f0e5a7b4c1d"]
        case .seriesEnded: ["before": "2026-12-01T18:30"]
        case .closureAdded: ["from": "2026-12-21", "until": "2027-01-03"]
        case .meetingStaffed: ["staffed": "yes"]
        case .memberSaidNew: ["new": "yes"]
        case .memberAsked: ["for": "call", "on": "yes"]
        case .groupStateChanged: ["state": "active"]
        case .groupSplit: ["into": "8f0c6f0e5a7b4c1d"]
        case .groupMerged: ["into": "8f0c6f0e5a7b4c1d"]
        case .ethicsAdopted, .ethicsKept: ["version": "2"]
        case .topicChanged, .speakerChanged: ["state": "planned"]
        case .roleDefined: ["retired": "no", "role": "tea"]
        case .reminderDropped, .messageDropped: ["reason": "late"]
        case .messageParked: ["reason": "refused"]
        case .modelChosen, .modelDropped: ["model": "recovery-frames/chime"]
        case .roundStarted, .roundClosed, .roundDiscarded: ["rubric": "peer-support-looks/fidelity"]
        default: [:]
        }
    }
}
