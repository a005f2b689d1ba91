/// Parameters that name a group (`harbour`) or one of its people (`harbour/kind-heron`) whose particulars are asked for.
///
/// A method whose result is about people takes such parameters: what they name is what the log of readings keeps.
package protocol AboutPeople {
    var people: String { get }
}

/// Of a method that shows particulars or changes them, by its parameters.
package protocol MayRead: AboutPeople {
    var isReading: Bool { get }
}

extension MemberReference: AboutPeople { package var people: String { member } }
extension MemberList.Parameters: AboutPeople { package var people: String { group } }
extension MemberSheet.Parameters: AboutPeople { package var people: String { group } }
extension MemberContacts.Parameters: MayRead {
    package var people: String { member }
    package var isReading: Bool { contacts == nil }
}
extension ConsentShow.Parameters: AboutPeople { package var people: String { member } }
extension ConsentList.Parameters: AboutPeople { package var people: String { group } }
extension AccessLog.Parameters: AboutPeople { package var people: String { group } }
// Each time that somebody's own page was opened is on that page, too.
extension MeEnter.Parameters: AboutPeople { package var people: String { "\(group)/\(handle)" } }
