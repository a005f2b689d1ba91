import Foundation
import KithModel
import KithWire
import Testing

@Suite struct LineCodecTests {
    @Test(arguments: [
        ("", "parse_error"), ("{", "parse_error"), ("nonsense", "parse_error"), ("[]", "invalid_request"),
        ("null", "invalid_request"), ("{}", "invalid_request"), (#"{"jsonrpc":"1.0","method":"ping"}"#, "invalid_request"),
        (#"{"jsonrpc":"2.0","method":7}"#, "invalid_request"),
        (String(repeating: "[", count: 40), "parse_error"),
        (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":"# + String(repeating: #"{"a":"#, count: 40), "parse_error"),
    ])
    func `what is not a request is refused for what it is`(line: String, code: String) {
        let refusal = #expect(throws: Refusal.self) { try LineCodec.head(of: Data(line.utf8)) }
        #expect(refusal?.code.rawValue == code)
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        var bytes = Array(#"{"jsonrpc":"2.0","id":1,"method":"pin"#.utf8)
        bytes += [0xff, 0xfe]
        bytes += Array(#""}"#.utf8)
        #expect(throws: Refusal.self) { try LineCodec.head(of: Data(bytes)) }
    }

    @Test(arguments: [
        (#"{"group":"g","zone":"UTC","colour":"red"}"#, "colour"),
        (#"{"group":"g","zone":"UTC","details":{"nam":"x"}}"#, "details.nam"),
        (#"{"zone":"UTC"}"#, "group"),
        (#"{"group":7,"zone":"UTC"}"#, "group"),
        (#"{"group":"g","zone":"UTC","met_before":"yes"}"#, "met_before"),
    ])
    func `a parameter that is unknown, missing or of the wrong type is named`(params: String, field: String) {
        let line = #"{"jsonrpc":"2.0","id":1,"method":"group.create","params":\#(params)}"#
        let refusal = #expect(throws: Refusal.self) {
            try LineCodec.parameters(GroupCreate.Parameters.self, of: Data(line.utf8))
        }
        #expect(refusal?.code == .invalidArgument)
        #expect(refusal?.field == field)
    }

    @Test func `parameters may be left out where none are needed`() throws {
        let line = Data(#"{"jsonrpc":"2.0","id":1,"method":"status"}"#.utf8)
        #expect(try LineCodec.parameters(Status.Parameters.self, of: line).group == nil)
    }

    @Test func `brackets in strings do not nest`() {
        #expect(!LineLimits.isTooDeep(#"{"a":"\#(String(repeating: "[", count: 100))"}"#.utf8))
        #expect(!LineLimits.isTooDeep((String(repeating: "[", count: 32) + String(repeating: "]", count: 32)).utf8))
        #expect(LineLimits.isTooDeep(String(repeating: "[", count: 33).utf8))
    }

    @Test func `random bytes never crash the reader`() {
        var generator = SystemRandomNumberGenerator()
        let seeds = [#"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"g","zone":"UTC"}}"#]
        for _ in 0..<2000 {
            var bytes = Array(seeds[0].utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = try? LineCodec.head(of: Data(bytes))
            _ = try? LineCodec.parameters(GroupCreate.Parameters.self, of: Data(bytes))
        }
    }
}
