import Foundation
import KithCourier
import KithWire
import Testing

@Suite struct FolderCarrierTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func carry(_ message: CourierMessage, to folder: String = "box") -> Handover {
        FolderCarrier(scratch.file(folder), as: MailSender(address: "kith@localhost")).carry(message)
    }

    @Test func `a message becomes one file of a Maildir, however often it is tried`() throws {
        for _ in 0..<2 { #expect(carry(.sample()).verdict == .accepted) }
        #expect(scratch.names("box") == ["cur", "new", "tmp"])
        #expect(scratch.names("box/new") == ["m1.kith"])
        #expect(scratch.names("box/tmp") == [])
        let file = try #require(FileManager.default.contents(atPath: scratch.file("box/new/m1.kith")))
        #expect(String(decoding: file, as: UTF8.self).contains("\r\nTo: ada@example.org\r\n"))
        let mode = try FileManager.default.attributesOfItem(atPath: scratch.file("box/new/m1.kith"))[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func `what is no mail address is the name`() throws {
        #expect(carry(.sample(channel: "text", address: "+353 1 234 (ring twice)")).verdict == .accepted)
        let file = try #require(FileManager.default.contents(atPath: scratch.file("box/new/m1.kith")))
        #expect(
            String(decoding: file, as: UTF8.self)
                .contains("\r\nTo: \"+353 1 234 (ring twice)\"\r\n <text@kith.invalid>\r\n"))
    }

    @Test func `nothing leaves the folder by its name`() {
        var message = CourierMessage.sample()
        for name in ["../m1", "", ".", "m/1", "-m", "m\n1"] {
            message.message = name
            #expect(carry(message).verdict == .refused)
        }
        message = .sample(channel: "mail", address: "ada@example.org\r\nBcc: eve@example.org")
        #expect(carry(message).verdict == .refused)
        #expect(scratch.names("box/new") == [])
    }

    @Test func `a folder that can't be is the channel's fault`() throws {
        try scratch.write("file", "")
        #expect(carry(.sample(), to: "file/box").verdict == .misconfigured)
        #expect(carry(.sample(), to: "file").verdict == .misconfigured)
    }
}
