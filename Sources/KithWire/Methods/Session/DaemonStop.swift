import KithModel

package enum DaemonStop: Method {
    package static let declaration = Declaration(
        "daemon.stop", "Stop the daemon cleanly; what is under way is finished first.", callers: .operators)
    package typealias Parameters = Nothing
    package typealias Result = Nothing
}
