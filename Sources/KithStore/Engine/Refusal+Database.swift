import GRDB
import KithModel

extension Refusal {
    /// What a failed statement means to whoever asked. Nothing of the statement or its values is in the words.
    init(_ error: any Error) {
        if let refusal = error as? Refusal {
            self = refusal
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.internalError, "The store could not do this.", remedy: "the daemon's log says more")
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init(
                .unavailable, "The disk that holds the store is full; nothing was changed.",
                remedy: "free some space and try again")
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
            self.init(
                .unavailable, "The store can't be written; nothing was changed.",
                remedy: "look at the owner and mode of the state directory")
        case .SQLITE_IOERR:
            self.init(
                .unavailable, "The disk that holds the store reports an error; nothing was changed.",
                remedy: "look at the disk and the system's log")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.unavailable, "Another program holds the store; nothing was changed.", remedy: "try again")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(
                .unavailable, "The store is damaged.",
                remedy: "stop the daemon, keep a copy of its state directory, and restore the latest backup")
        case .SQLITE_CONSTRAINT:
            self.init(.conflict, "That is there already, or refers to something that is not.", remedy: nil)
        default:
            self.init(.internalError, "The store could not do this.", remedy: "the daemon's log says more")
        }
    }
}
