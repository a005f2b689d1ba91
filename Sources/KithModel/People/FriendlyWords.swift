/// Two friendly words for somebody who did not pick a handle: they say nothing about the person.
package enum FriendlyWords {
    /// `quiet-heron`; with a number after it once a group has used up its luck.
    package static func handle(
        attempt: Int, using random: inout some RandomNumberGenerator
    ) -> Handle? {
        let first = calm.randomElement(using: &random) ?? "kind"
        let second = living.randomElement(using: &random) ?? "heron"
        return Handle(attempt < 20 ? "\(first)-\(second)" : "\(first)-\(second)-\(Int.random(in: 2...9999, using: &random))")
    }

    /// Six words and a number, some 46 random bits: easy to read out and to copy from paper.
    package static func secret(using random: inout some RandomNumberGenerator) -> String {
        let words = (0..<3).flatMap { _ in
            [calm.randomElement(using: &random) ?? "kind", living.randomElement(using: &random) ?? "heron"]
        }
        return (words + [String(Int.random(in: 100...999, using: &random))]).joined(separator: " ")
    }

    private static let calm = [
        "amber", "autumn", "bright", "brisk", "calm", "clear", "copper", "coral", "cosy", "crisp", "dawn", "early",
        "easy", "evening", "fair", "fresh", "gentle", "golden", "green", "hazel", "honey", "humble", "indigo", "ivory",
        "kind", "lively", "lunar", "maple", "mellow", "merry", "misty", "morning", "mossy", "noble", "olive", "open",
        "patient", "pearl", "plain", "quiet", "rosy", "russet", "sandy", "serene", "silver", "simple", "smooth", "snowy",
        "soft", "solar", "spring", "steady", "still", "summer", "sunny", "tender", "tidal", "velvet", "violet", "warm",
        "wide", "willow", "windy", "winter",
    ]

    private static let living = [
        "alder", "apple", "ash", "aspen", "badger", "beech", "birch", "bluebell", "brook", "cedar", "cherry", "clover",
        "cove", "cricket", "daisy", "dove", "elm", "falcon", "fern", "field", "finch", "fir", "forest", "fox",
        "garden", "grove", "harbor", "hare", "harvest", "hawthorn", "heath", "heron", "hill", "island", "ivy", "juniper",
        "lake", "lark", "laurel", "linnet", "lotus", "marsh", "meadow", "moor", "oak", "orchard", "otter", "owl",
        "pebble", "pine", "plover", "poplar", "reed", "river", "robin", "rowan", "sage", "shore", "sparrow", "stream",
        "swallow", "thistle", "valley", "wren",
    ]
}
