import KithPlugins
import Testing

struct PersonTokenTests {
    private static let names = ["k3v9": "Zoë", "b7": "amber-otter"]

    @Test(arguments: [
        ("nobody in it", "nobody in it"),
        ("{person:k3v9}, tea?", "Zoë, tea?"),
        ("{person:k3v9} and {person:b7}", "Zoë and amber-otter"),
        ("{person:gone} came", "somebody came"),
        ("{person:}", "{person:}"),
        ("{person:a b}", "{person:a b}"),
        ("{person:k3v9", "{person:k3v9"),
        ("{person:{person:b7}}", "{person:amber-otter}"),
        ("{PERSON:k3v9}", "{PERSON:k3v9}"),
    ])
    func `a text is written with names`(text: String, written: String) {
        #expect(PersonToken.render(text) { PersonTokenTests.names[$0] } == written)
    }

    /// A name that looks like a token is a name.
    @Test func `what was written is not read again`() {
        #expect(PersonToken.render("{person:a}") { $0 == "a" ? "{person:b7}" : "no" } == "{person:b7}")
    }
}
