package import KithWire

/// Messages as mails in a folder: to try everything with nothing.
package final class FolderCarrier: Carrier {
    private let folder: Maildir
    private let sender: MailSender
    private var isPrepared = false

    package init(_ path: String, as sender: MailSender) {
        (folder, self.sender) = (Maildir(path: path), sender)
    }

    package func carry(_ message: CourierMessage) -> Handover {
        do throws(Letter.Fault) {
            return keep(try letter(message).rendered(), message)
        } catch {
            return Handover(.refused, "its \(error.field) can't stand in a mail")
        }
    }

    /// What is no mail address becomes the name beside one that nobody has.
    private func letter(_ message: CourierMessage) throws(Letter.Fault) -> Letter {
        if message.channel == "mail" { return try Letter(message, from: sender) }
        guard MessageName.isSafe(message.channel) else { throw Letter.Fault(field: "channel") }
        let to = Letter.Mailbox(name: message.address, address: "\(message.channel)@kith.invalid")
        return try Letter(message, from: sender, to: to)
    }

    private func keep(_ bytes: [UInt8], _ message: CourierMessage) -> Handover {
        do throws(Maildir.Fault) {
            if !isPrepared { try folder.prepare() }
            isPrepared = true
            try folder.keep(bytes, as: "\(message.message).kith")
            return Handover(.accepted, "in the folder")
        } catch {
            isPrepared = false
            guard case .setup = error else { return Handover(.unsent, "the folder takes nothing now: \(error.words)") }
            return Handover(
                .misconfigured, "The folder can't be written: \(error.words).",
                remedy: "a path that the courier's account may write to")
        }
    }
}
