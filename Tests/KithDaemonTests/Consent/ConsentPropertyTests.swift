import Foundation
import Glibc
import Testing

/// Whatever is agreed to and withdrawn in whatever order: what is shown follows from that moment on.
@Suite(.serialized) struct ConsentPropertyTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: [1, 2, 3])
    func `nobody is shown other than they agree to at that moment`(seed: UInt64) throws {
        var world = try ConsentWorld(people: 5)
        var random = Numbers(state: seed)
        try world.check("at first nobody agreed to anything")
        for step in 0..<60 {
            try world.change(&random)
            // What was acknowledged holds after a crash, too.
            if step % 20 == 19 {
                world.daemon.signal(SIGKILL)
                try world.daemon.start()
                world = try world.onward()
            }
            try world.check("seed \(seed), step \(step)")
        }
    }
}
