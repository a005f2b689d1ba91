import ArgumentParser

/// What a draft begins with.
enum EthicsSource: String, CaseIterable, ExpressibleByArgument {
    case startingPoints = "starting-points"
    case adopted

    var code: String { rawValue.replacing("-", with: "_") }
}
