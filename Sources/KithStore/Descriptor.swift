import Glibc

/// An open file that closes when nobody holds it any more, also when an initializer fails halfway.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }
}
