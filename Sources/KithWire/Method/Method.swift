package import KithModel

extension Method {
    /// Its result tells something about people.
    package static var isAboutPeople: Bool { Result.fields.contains { $0.fieldClass == .personal } }

    /// That it was called is noted where people can see who did; not what they read about themselves, nor what is carried to
    /// them, which stands on their own page as sent.
    package static var isNoted: Bool {
        isAboutPeople && declaration.callers != .themselves && declaration.callers != .couriers
    }
}

/// One method of the protocol: the declaration from which dispatcher, help and PROTOCOL.md come.
package protocol Method: Sendable {
    associatedtype Parameters: WireObject
    associatedtype Result: WireObject
    static var declaration: Declaration { get }
}

package struct Declaration: Hashable, Sendable {
    /// `noun.verb`.
    package let name: String
    /// One sentence.
    package let summary: String
    /// Who may call it. The operator may call everything but what is the courier's.
    package let callers: Set<Role>
    package let writes: Bool

    package init(_ name: String, _ summary: String, callers: Set<Role>, writes: Bool = false) {
        (self.name, self.summary, self.callers, self.writes) = (name, summary, callers, writes)
    }
}

extension Set<Role> {
    /// Everybody whom the door lets knock.
    package static let anybody = Set(Role.allCases)
    /// Those who look after groups.
    package static let keepers: Set<Role> = [.operator, .facilitator]
    /// Somebody for themselves.
    package static let themselves: Set<Role> = [.member]
    /// Whoever carries messages out.
    package static let couriers: Set<Role> = [.courier]
    /// Those who may know how groups are standing.
    package static let observers: Set<Role> = [.operator, .coordinator, .facilitator]
    package static let operators: Set<Role> = [.operator]
}
