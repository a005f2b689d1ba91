import Synchronization

/// Shapes that were worked out once; every request asks for its own again.
enum Shapes {
    private static let known = Mutex<[ObjectIdentifier: Shape]>([:])

    static func shape<T: Decodable>(of type: T.Type) -> Shape {
        let id = ObjectIdentifier(type)
        if let shape = known.withLock({ $0[id] }) { return shape }
        let shape = Shape.of(type)
        known.withLock { $0[id] = shape }
        return shape
    }
}
