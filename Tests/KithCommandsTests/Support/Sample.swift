import Foundation
import KithWire

/// Results as a daemon would send them, nobody's own.
enum Sample {
    static let member =
        #"{"id":"m","member":"harbour/quiet-heron","name":"Zoë","new":false,"here":true,"asks":[],"stage":"joined"}"#
    static let group =
        #"{"id":"g","handle":"harbour","name":"Harbour","zone":"Europe/Dublin","language":"en","membership":"open","formality":"informal","listed":false,"met_before":false,"state":"active","meets_first":true,"shares_figures":false}"#
    static let mail =
        #"{"purpose":"mail","title":"contact by email","version":"kith-1","text":"The group may write to me by email.","given":"2026-11-20","how":"themselves"}"#
    static let told =
        #"{"purpose":"third_party","title":"telling a third party","party":"Dr Byrne","version":"kith-1","text":"The group may tell them.","given":"2026-11-19","how":"on_paper"}"#
    static let wordings =
        #"{"wordings":[{"purpose":"mail","title":"contact by email","version":"kith-1","text":"The group may write to me by email.","needs_party":false},{"purpose":"sign_up","title":"name on the sign-up sheet","version":"own-2","text":"My name may stand on the sheet.","needs_party":false},{"purpose":"third_party","title":"telling a third party","version":"kith-1","text":"The group may tell them.","needs_party":true}]}"#

    /// Somebody's page; the name is whatever they chose.
    static func page(
        name: String = "Zoë", new: Bool = false, asks: [String] = [], contacts: String = "[]", consents: String = "[]",
        secrets: String = #"[{"at":"2026-11-10T10:00:00Z"}]"#, readings: String = "[]", reminders: String = "[]",
        wishes: String = #""offers":[],"turns":[],"away":false"#, reminding: String = Sample.reminding(),
        messages: String = "[]"
    ) -> String {
        let asks = asks.map { "\"\($0)\"" }.joined(separator: ",")
        return
            #"{"member":"harbour/quiet-heron","group_name":"Harbour","name":"\#(name)","stage":"joined","here":true,"new":\#(new),"asks":[\#(asks)],"contacts":\#(contacts),"consents":\#(consents),"secrets":\#(secrets),"readings":\#(readings),"reminders":\#(reminders),\#(wishes),"reminding":\#(reminding),"messages":\#(messages)}"#
    }

    /// How somebody is reminded who has said nothing about it.
    static func reminding(
        wish: String = "own", quiet: (String, String) = ("21:00", "08:00"), zone: String? = nil, most: Int = 3,
        namesGroup: Bool = false
    ) -> String {
        let zone = zone.map { #""zone":"\#($0)","# } ?? ""
        return
            #"{"wish":"\#(wish)","quiet_from":"\#(quiet.0)","quiet_until":"\#(quiet.1)",\#(zone)"most":\#(most),"names_group":\#(namesGroup)}"#
    }

    static func decode<T: Decodable>(_ json: String, as type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(json.utf8))
    }
}
