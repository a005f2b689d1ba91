import FoundationEssentials
import Glibc
import KithPlugins

// libFuzzer on our side of the socket: whatever a worker answers, it is a value or a fault, and never the end of us. An input
// is an answer as it comes through the socket, its length first. Scripts/fuzz builds it, and sets KITH_REPLAY.

/// Every 32nd of the inputs goes through a process and its socket, which takes a thousand times longer.
private let throughSocket: UInt32 = 32

@c(LLVMFuzzerTestOneInput)
package func testAnswer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    checkValue(bytes[...])
    if bytes.count > 5 { checkValue(bytes[5...]) }
    if bytes.reduce(0 as UInt32, { $0 &* 31 &+ UInt32($1) }) % throughSocket == 0 { askReplay(bytes) }
    return 0
}

/// What was read is written as it was, but for the order of its keys: read once more it is the same.
private func checkValue(_ bytes: ArraySlice<UInt8>) {
    guard let value = FrameCodec.value(bytes) else { return }
    var again: [UInt8] = []
    FrameCodec.append(value, to: &again)
    precondition(again.count == bytes.count, "a value changed its size")
    guard !holdsFunction(value) else { return }
    precondition(FrameCodec.value(again[...]) == value, "a value changed")
}

private func holdsFunction(_ value: PluginValue) -> Bool {
    switch value {
    case .function: true
    case .array(let values): values.contains(where: holdsFunction)
    case .map(let members): members.values.contains(where: holdsFunction)
    default: false
    }
}

private func askReplay(_ bytes: [UInt8]) {
    let program = ProcessInfo.processInfo.environment["KITH_REPLAY"] ?? "./replay"
    let file = URL(fileURLWithPath: program).deletingLastPathComponent().appendingPathComponent("answer")
    do {
        try Data(bytes).write(to: file)
    } catch {
        // A machine that can't be fuzzed on is to be seen, and the fuzzer tells of every crash.
        fatalError("\(error)")
    }
    do throws(PluginFault) {
        let session = try WorkerSession(executable: program)
        let outcome = try session.call(["x"], [], seed: 0)
        precondition(outcome.logs.count <= bytes.count)
    } catch {
        precondition(error.message.utf8.count <= bytes.count + 200, "a message grew")
        _ = error.about("x").line
    }
}
