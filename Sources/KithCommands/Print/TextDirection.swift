/// Which way a language is written.
package enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// By the script of a BCP 47 tag where it names one, else by its language.
    package init(_ language: String) {
        let parts = language.lowercased().split(separator: "-").map(String.init)
        let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
        let isRight =
            script.map(TextDirection.scripts.contains) ?? TextDirection.languages.contains(parts.first ?? "")
        self = isRight ? .rightToLeft : .leftToRight
    }

    private static let scripts: Set<String> = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]
    private static let languages: Set<String> = [
        "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
        "syr", "ug", "ur", "yi",
    ]
}
