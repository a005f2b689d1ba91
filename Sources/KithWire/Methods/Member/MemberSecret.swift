import KithModel

package enum MemberSecret: Method {
    package static let declaration = Declaration(
        "member.secret",
        "Give somebody a new secret for kith me; they see on their page that it was done, when and by which account.",
        callers: .keepers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var member: String
        package var secret: String?

        package init(member: String, secret: String? = nil) {
            self.member = member
            self.secret = secret
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("secret", .personal, "What they typed, 8 to 200 characters; absent: one is made."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var member: String
        package var secret: String?

        package init(member: String, secret: String? = nil) {
            self.member = member
            self.secret = secret
        }

        package static let fields = [
            Field("member", .personal, "GROUP/HANDLE."),
            Field("secret", .personal, "The secret that was made; shown this once."),
        ]
    }
}
