/// Parameters that name a group (`harbour`) or one of its people (`harbour/kind-heron`) whose particulars come back.
///
/// A method whose result is about people takes such parameters, also where it changes something first: what they name is
/// what the log of readings keeps.
package protocol AboutPeople {
    var people: String { get }
}

extension MemberReference: AboutPeople { package var people: String { member } }
extension MemberAdd.Parameters: AboutPeople { package var people: String { group } }
extension MemberEnquire.Parameters: AboutPeople { package var people: String { group } }
extension MemberList.Parameters: AboutPeople { package var people: String { group } }
extension MemberNew.Parameters: AboutPeople { package var people: String { member } }
extension MemberAsk.Parameters: AboutPeople { package var people: String { member } }
extension MemberOrient.Parameters: AboutPeople { package var people: String { member } }
extension MemberName.Parameters: AboutPeople { package var people: String { member } }
extension MemberContacts.Parameters: AboutPeople { package var people: String { member } }
extension MemberSecret.Parameters: AboutPeople { package var people: String { member } }
extension MemberSheet.Parameters: AboutPeople { package var people: String { group } }
extension ConsentRecord.Parameters: AboutPeople { package var people: String { member } }
extension ConsentWithdraw.Parameters: AboutPeople { package var people: String { member } }
extension ConsentShow.Parameters: AboutPeople { package var people: String { member } }
extension ConsentList.Parameters: AboutPeople { package var people: String { group } }
extension AccessLog.Parameters: AboutPeople { package var people: String { group } }
extension OfferRequest: AboutPeople { package var people: String { member } }
extension TurnRequest: AboutPeople { package var people: String { member } }
extension RoleSwap.Parameters: AboutPeople {
    package var people: String { String(member.prefix { $0 != "/" }) }
}
extension RoleRota.Parameters: AboutPeople { package var people: String { group } }
extension RoleSheet.Parameters: AboutPeople { package var people: String { group } }
extension MemberAway.Parameters: AboutPeople { package var people: String { member } }
extension MemberReminders.Parameters: AboutPeople { package var people: String { member } }
extension RemindPreview.Parameters: AboutPeople { package var people: String { group } }
extension OutboxList.Parameters: AboutPeople { package var people: String { group } }
extension MessageReference: AboutPeople { package var people: String { group } }
// Each time that somebody's own page was opened is on that page, too.
extension MeEnter.Parameters: AboutPeople { package var people: String { "\(group)/\(handle)" } }
// A guest is no member; whoever comes to the group sees that the list of guests was read.
extension SpeakerInvite.Parameters: AboutPeople { package var people: String { group } }
extension SpeakerList.Parameters: AboutPeople { package var people: String { group } }
extension SpeakerAgree.Parameters: AboutPeople { package var people: String { group } }
extension SpeakerPlan.Parameters: AboutPeople { package var people: String { group } }
extension SpeakerDone.Parameters: AboutPeople { package var people: String { group } }
