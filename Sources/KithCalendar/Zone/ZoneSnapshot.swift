/// The zones as one piece of work sees them: each is looked up once, however often it is asked for.
///
/// A database watches its files and so asks the system at every lookup; what shows or sorts a thousand meetings takes a
/// snapshot of it.
package final class ZoneSnapshot {
    private let database: ZoneDatabase
    private var known: [String: Zone?] = [:]

    package init(_ database: ZoneDatabase) { self.database = database }

    package func zone(named name: String) -> Zone? {
        if let zone = known[name] { return zone }
        let zone = database.zone(named: name)
        known[name] = .some(zone)
        return zone
    }
}
