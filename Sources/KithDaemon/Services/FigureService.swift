import KithCalendar
import KithModel
import KithStore
import KithWire
import Logging
import ServiceLifecycle

/// Roughly how many people groups are for: worked out once a month from who agreed to be counted, and then kept.
struct FigureService: Sendable {
    let store: Store
    let clock: WallClock
    let minimum: Int
    let exportMinimum: Int

    private static let months = 12

    func list(_ asked: FiguresList.Parameters, by viewer: Viewer) async throws(Refusal) -> FiguresList.Result {
        try await freeze()
        let isExport = asked.export ?? false
        if isExport, viewer.reach != .all {
            throw Refusal(
                .permissionDenied, "Only whoever sees all groups can make an export: it is of the network as a whole.",
                remedy: "kith figures")
        }
        let (minimum, exportMinimum) = (minimum, exportMinimum)
        return try await store.read(as: viewer) { reading in
            var views: [FigureView] = []
            let handles = try reading.figureHandles()
            for (month, figures) in try reading.figures(months: FigureService.months) {
                let told = isExport ? FigureRelease.coarsened(figures, from: minimum, to: exportMinimum, in: month) : figures
                views += FigureView.views(told, in: month, handles: handles)
            }
            return FiguresList.Result(minimum: isExport ? exportMinimum : minimum, figures: views)
        }
    }

    /// Works out the month that has just ended, unless that was done.
    func freeze() async throws(Refusal) {
        let now = clock.now()
        let month = Month(now.utc.date).previous
        guard try await store.read(as: .daemon, { reading in try !reading.hasFigures(of: month) }) else { return }
        let minimum = minimum
        try await store.write(as: .daemon) { writing in
            // Another request may have been first.
            guard try !writing.reading.hasFigures(of: month) else { return }
            let release = FigureRelease(
                after: try writing.reading.figureBasis(), cells: try writing.reading.figureCells(), minimum: minimum,
                month: month)
            try writing.keep(release)
            try writing.record(Event(at: now, kind: .figuresFrozen, facts: ["month": month.description]))
        }
    }
}

extension FigureView {
    /// By handle; of a group that is not among them, nothing.
    static func views(_ figures: [Figure], in month: Month, handles: [String: String]) -> [FigureView] {
        let views = figures.compactMap { figure -> FigureView? in
            if let key = figure.key, handles[key] == nil { return nil }
            return FigureView(
                month: month.description, group: figure.key.flatMap { handles[$0] }, people: figure.band?.description,
                since: figure.since.description)
        }
        return views.sorted { ($0.group ?? "") < ($1.group ?? "") }
    }
}

/// Works the figures out when a month ends, so that nobody's asking decides when.
struct FigureClock: Service, CustomStringConvertible {
    let figures: FigureService
    let log: Logger

    var description: String { "figures" }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do throws(Refusal) { try await figures.freeze() } catch {
                    log.warning("figures not worked out", metadata: ["code": "\(error.code.rawValue)"])
                }
                let now = figures.clock.now()
                let next = CivilDateTime(date: Month(now.utc.date).next.first, time: .midnight)
                let milliseconds = Int64(next.minutesSinceEpoch) * 60_000 - now.milliseconds
                // A second past midnight, so that a clock a little behind is in the new month, too; cancelled, the loop ends.
                await Pause.for(.milliseconds(max(1000, milliseconds + 1000)))
            }
        }
    }
}
