extension String {
    /// Whether a control character (Unicode Cc) other than the given ones is in it.
    func hasControls(besides allowed: Unicode.Scalar? = nil) -> Bool {
        unicodeScalars.contains { scalar in
            (scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)) && scalar != allowed
        }
    }
}
