/// Something in the configuration that can't be.
package struct Mistake: Error, Hashable, Sendable {
    /// Where: file, line and key.
    package var place: String
    package var message: String
    package var remedy: String?

    /// As two lines for people.
    package var text: String {
        "kith-courier: \(place): \(message)\n" + (remedy.map { "Try: \($0)\n" } ?? "")
    }
}
