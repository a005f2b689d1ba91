import KithModel

/// Follows a list to its end.
enum Pages {
    private static let most = 1000

    /// Calls for page after page; where one is too large for a line, for smaller ones.
    ///
    /// - Parameter page: takes where to go on and how many to ask for, and says where the next page begins.
    static func follow(_ page: (_ after: String?, _ limit: Int) throws(Refusal) -> String?) throws(Refusal) {
        var after: String?
        var limit = most
        repeat {
            do throws(Refusal) {
                after = try page(after, limit)
            } catch {
                guard error.code == .tooLarge, limit > 1 else { throw error }
                limit = max(1, limit / 4)
                continue
            }
            if after == nil { return }
        } while true
    }
}
