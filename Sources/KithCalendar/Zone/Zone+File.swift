import KithModel

extension Zone {
    /// Reads a TZif file of version 2 or later (RFC 8536); nil where it is anything else, or damaged.
    package init?(name: String, bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        // The first block holds 32-bit times; it is skipped for the second.
        guard let first = reader.header(), first.version >= UInt8(ascii: "2"),
            reader.skip(first.length(timeSize: 4)),
            let counts = reader.header(),
            let times = reader.integers(counts.times, size: 8),
            let kinds = reader.integers(counts.times, size: 1)
        else { return nil }
        var types: [Int32] = []
        for _ in 0..<counts.types {
            guard let offset = reader.integers(1, size: 4)?.first, reader.skip(2), abs(offset) < 93_600 else { return nil }
            types.append(Int32(offset))
        }
        // Files that count leap seconds (right/…) tell another time than the clock on the wall.
        guard !types.isEmpty, counts.leaps == 0,
            reader.skip(counts.characters + counts.standards + counts.universals), let footer = reader.footer(),
            kinds.allSatisfy({ (0..<Int64(types.count)).contains($0) }),
            zip(times, times.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        let rule = footer.isEmpty ? nil : PosixZone(footer)
        guard footer.isEmpty || rule != nil else { return nil }
        self.init(
            name: name, transitions: times, offsets: kinds.map { types[Int($0)] }, firstOffset: types[0], rule: rule)
    }

    private struct Header {
        let version: UInt8
        let universals, standards, leaps, times, types, characters: Int

        func length(timeSize: Int) -> Int {
            times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standards + universals
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        mutating func skip(_ count: Int) -> Bool {
            guard count >= 0, count <= bytes.count - place else { return false }
            place += count
            return true
        }

        /// Big-endian, signed from four bytes on.
        mutating func integers(_ count: Int, size: Int) -> [Int64]? {
            guard count >= 0, count <= (bytes.count - place) / size else { return nil }
            var values: [Int64] = []
            values.reserveCapacity(count)
            for _ in 0..<count {
                var value: Int64 = size >= 4 && bytes[place] >= 0x80 ? -1 : 0
                for byte in bytes[place..<place + size] { value = value << 8 | Int64(byte) }
                values.append(value)
                place += size
            }
            return values
        }

        mutating func header() -> Header? {
            guard bytes.count - place >= 44, bytes[place..<place + 4].elementsEqual("TZif".utf8) else { return nil }
            let version = bytes[place + 4]
            place += 20
            guard let counts = integers(6, size: 4), counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
            let numbers = counts.map(Int.init)
            return Header(
                version: version, universals: numbers[0], standards: numbers[1], leaps: numbers[2], times: numbers[3],
                types: numbers[4], characters: numbers[5])
        }

        /// The line between two line feeds at the end.
        mutating func footer() -> String? {
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\n"),
                let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "\n"))
            else { return nil }
            return String(decoding: bytes[place + 1..<end], as: UTF8.self)
        }
    }
}
