import Foundation

/// Waits for something that other programs do; how long is no matter of the test, so the bound is generous.
func eventually(_ isSo: () throws -> Bool) rethrows -> Bool {
    let end = Date(timeIntervalSinceNow: 90)
    while Date() < end {
        if try isSo() { return true }
        usleep(20_000)
    }
    return try isSo()
}
