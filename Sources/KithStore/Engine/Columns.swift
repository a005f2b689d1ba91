package import FoundationEssentials

/// One row of an answer, read from left to right by position.
package struct Columns: Sendable {
    let values: [SQLValue]

    package func text(_ index: Int) -> String { textOrNil(index) ?? "" }

    package func textOrNil(_ index: Int) -> String? {
        guard case .text(let value) = values[index] else { return nil }
        return value
    }

    package func integer(_ index: Int) -> Int { integerOrNil(index) ?? 0 }

    package func integerOrNil(_ index: Int) -> Int? {
        guard case .integer(let value) = values[index] else { return nil }
        return Int(value)
    }

    package func flag(_ index: Int) -> Bool { integer(index) != 0 }
    package func flagOrNil(_ index: Int) -> Bool? { integerOrNil(index).map { $0 != 0 } }

    package func blobOrNil(_ index: Int) -> Data? {
        guard case .blob(let value) = values[index] else { return nil }
        return value
    }
}
