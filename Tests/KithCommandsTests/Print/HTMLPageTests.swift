import Foundation
import KithCommands
import KithModel
import KithWire
import Testing

/// To look at the pages: `kith print flyer GROUP -o flyer.html`, then
/// `chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=flyer.pdf flyer.html` and
/// `pdftoppm -r 60 -png flyer.pdf flyer`; each document, also with `--large`, of a group in Ireland (A4), in the United
/// States (Letter) and of one that meets in Arabic.
@Suite struct HTMLPageTests {
    private static let hostile = #"</title><script>alert("1")</script><img src=x onerror='y'>&amp;\#u{202e}\#u{7}"#

    private func pages(_ paper: GroupPaper, isLarge: Bool = false) throws -> [(name: String, text: String)] {
        try PrintSample.all(paper, isLarge: isLarge).map { ($0, HTMLPage($1, isLarge: isLarge).text) }
    }

    /// Every element is closed in its order, in all of them; skipped without python3.
    @Test(arguments: [false, true])
    func `pages are well formed, whatever stands on them`(isLarge: Bool) throws {
        let script = #"""
            import sys, html.parser
            void = {'meta', 'br', 'col'}
            class P(html.parser.HTMLParser):
                def __init__(self):
                    super().__init__(); self.open = []; self.seen = set(); self.bad = []
                def handle_starttag(self, tag, attrs):
                    self.seen.add(tag)
                    for name, value in attrs:
                        if name.startswith('on') or name in ('src', 'href'): self.bad.append(name)
                    if tag not in void: self.open.append(tag)
                def handle_endtag(self, tag):
                    if not self.open or self.open.pop() != tag: self.bad.append('/' + tag)
            for path in sys.argv[1:]:
                p = P(); p.feed(open(path, encoding='utf-8').read()); p.close()
                print('bad', path, p.bad, p.open, p.seen & {'script', 'img', 'link', 'iframe'}) if p.bad or p.open or p.seen & {'script', 'img', 'link', 'iframe'} else print('fine')
            """#
        let folder = FileManager.default.temporaryDirectory.appending(path: "kith-print-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pages = try pages(try PrintSample.paper(name: Self.hostile), isLarge: isLarge)
        let paths = try pages.map { page in
            let path = folder.appending(path: "\(page.name).html")
            try Data(page.text.utf8).write(to: path)
            return path.path
        }
        let arguments = "import sys; sys.argv = ['-'] + \(paths.debugDescription)\n"
        guard let lines = try Python.lines(arguments + script) else { return }
        #expect(lines == pages.map { _ in "fine" })
    }

    @Test func `nothing that somebody wrote becomes part of the page`() throws {
        let labels = ["agenda": Self.hostile, "welcome_to": "<b>{group}</b>", "next_dates": Self.hostile]
        for page in try pages(try PrintSample.paper(language: "de", labels: labels, name: Self.hostile)) {
            for part in ["<script", "<img", "<b>", "\u{202e}", "\u{7}", "onerror='"] {
                #expect(!page.text.contains(part), "\(page.name): \(part)")
            }
        }
        let flyer = try pages(try PrintSample.paper(name: Self.hostile)).first { $0.name == "flyer" }
        #expect(flyer?.text.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;") == true)
        #expect(flyer?.text.contains("\\u{202e}\\u{7}") == true)
    }

    @Test func `a page fetches nothing and runs nothing`() throws {
        for page in try pages(try PrintSample.paper()) {
            let style = page.text.components(separatedBy: "<style>")[1].components(separatedBy: "</style>")[0]
            for part in ["url(", "@import", "http:", "https:", "//"] { #expect(!style.contains(part)) }
            for part in [" src=", " href=", "<link", "<script", "<object", "<iframe", "javascript:"] {
                #expect(!page.text.contains(part), "\(page.name): \(part)")
            }
        }
    }

    @Test(arguments: [
        ("en", "ltr"), ("de-AT", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), ("fa", "rtl"), ("az-Arab", "rtl"), ("ku-Latn", "ltr"),
        ("ur-Latn-PK", "ltr"), ("pa", "ltr"),
    ])
    func `a page says which language it is in, and which way that is written`(language: String, direction: String) throws {
        for page in try pages(try PrintSample.paper(language: language)) {
            #expect(page.text.contains(#"<html lang="\#(language)" dir="\#(direction)">"#))
        }
    }

    @Test func `words that are English for want of others are marked so`() throws {
        let paper = try PrintSample.paper(language: "ar", labels: ["agenda": "جدول اللقاء"])
        let page = HTMLPage(paper.agenda(try PrintSample.agenda(), of: try PrintSample.meeting("2026-11-24T18:30"))).text
        #expect(page.contains("<h1>جدول اللقاء</h1>"))
        #expect(page.contains(#"<h2><span lang="en" dir="ltr">Support beyond the group</span></h2>"#))
        #expect(page.contains(#"<bdi dir="ltr">+353 1 555 0100</bdi>"#), "a number reads from the left")
        #expect(page.contains(#"<bdi dir="ltr">18:30</bdi>"#))
        let english = try pages(try PrintSample.paper())
        #expect(english.allSatisfy { !$0.text.contains("<span lang") })
    }

    @Test func `tables say what their heads are heads of`() throws {
        let page = try #require(try pages(try PrintSample.paper()).first { $0.name == "agenda" }).text
        #expect(page.contains("<caption>An evening together</caption>"))
        #expect(page.contains(#"<th scope="col">What we do</th>"#))
        #expect(page.contains(#"<th scope="row"><div>Sharing</div></th>"#))
        let sheet = try #require(try pages(try PrintSample.paper()).first { $0.name == "sign-up" }).text
        #expect(sheet.contains(#"<th scope="row"><div>Brewing tea</div></th>"#))
        #expect(sheet.contains("<div>Zoë</div>"))
    }

    @Test func `large print is 18 points, and the paper is the country's`() throws {
        let paper = try PrintSample.paper()
        #expect(HTMLPage(paper.ethics(nil)).text.contains("html { font: 12pt/"))
        #expect(HTMLPage(paper.ethics(nil), isLarge: true).text.contains("html { font: 18pt/"))
        #expect(HTMLPage(paper.ethics(nil)).text.contains("size: A4 portrait;"))
        #expect(PrintPaper(country: "US") == .letter)
        #expect(PrintPaper(country: nil) == .a4)
    }
}
