import Foundation
import KithCommands
import Testing

@Suite struct CSVTests {
    @Test(arguments: [
        ("harbour", "harbour"), ("", ""), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("=1+1", "'=1+1"), ("+1", "'+1"),
        ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\r\nx", "\"'\r\nx\""),
        ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""), ("a=b", "a=b"), ("=\u{301}x", "'=\u{301}x"),
    ])
    func `a cell is quoted where it must be, and never a formula`(text: String, cell: String) {
        #expect(CSV.cell(text) == cell)
    }

    @Test func `python's csv reads back what was written`() throws {
        let rows = [["a,b", "c\"d", "e\r\nf"], ["", "g", "'=1"]]
        let text = CSV.text(rows)
        let encoded = Data(text.utf8).base64EncodedString()
        let script = """
            import base64, csv, io, json
            for row in csv.reader(io.StringIO(base64.b64decode("\(encoded)").decode(), newline=""), strict=True):
                print(json.dumps(row))
            """
        guard let lines = try Python.lines(script) else { return }
        #expect(try lines.map { try JSONDecoder().decode([String].self, from: Data($0.utf8)) } == rows)
    }
}
