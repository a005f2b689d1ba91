import Foundation
import Glibc
import Testing

/// Whatever is offered, taken and given back in whatever order: nobody is ever proposed or put down who did not say so.
@Suite(.serialized) struct RolePropertyTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: [1, 2, 3, 4])
    func `nobody is proposed or put down without a present offer`(seed: UInt64) throws {
        let sequence = try RoleSequence()
        var random = Numbers(state: seed)
        try sequence.check("at first nobody offered anything")
        for step in 0..<120 {
            try sequence.change(&random)
            // What was acknowledged holds after a crash, too.
            if step % 40 == 39 { try sequence.crash() }
            try sequence.check("seed \(seed), step \(step)")
        }
    }
}
