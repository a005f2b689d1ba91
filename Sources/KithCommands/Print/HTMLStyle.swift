/// How documents look: black on white, in fonts that every system has, with room to breathe.
enum HTMLStyle {
    static func text(_ document: PrintDocument, isLarge: Bool) -> String {
        let size = isLarge ? 18 : 12
        return """
            @page {
              size: \(document.paper.rawValue) portrait;
              margin: \(document.kind == .flyer ? "14mm 18mm" : "18mm 18mm 22mm");
              \(document.kind == .flyer ? "" : pageNumber)
            }
            html { font: \(document.kind == .flyer && !isLarge ? 13 : size)pt/\(isLarge ? "1.6" : "1.45") \(fonts); color: #000; background: #fff; }
            \(common)
            \(document.kind == .flyer ? flyer(isLarge) : "")\(screen)
            """
    }

    private static let pageNumber =
        #"@bottom-center { content: counter(page) " / " counter(pages); font: 10pt sans-serif; color: #000; }"#

    private static let fonts =
        #""Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif"#

    private static let common = """
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 44em; overflow-wrap: break-word; }
        h1 { font-size: 1.9em; line-height: 1.15; margin: 0 0 .3em; }
        h2 { font-size: 1.25em; line-height: 1.25; margin: 1.5em 0 .4em; break-after: avoid; }
        header { border-bottom: 2pt solid #000; padding-bottom: .5em; margin-bottom: 1.2em; break-after: avoid; }
        header p { margin: .15em 0 0; }
        p { margin: 0 0 .7em; orphans: 3; widows: 3; }
        section.page { break-before: page; }
        section.page > h2:first-child { margin-top: 0; }
        .lead { font-size: 1.25em; line-height: 1.4; }
        .small { font-size: .9em; }
        ul, ol { margin: 0 0 .9em; padding-inline-start: 1.6em; }
        li { margin-bottom: .6em; break-inside: avoid; }
        li::marker { font-weight: bold; }
        li p { margin: .1em 0 0; }
        dl { margin: 0 0 .9em; }
        dl div { display: flex; flex-wrap: wrap; column-gap: 1em; margin-bottom: .5em; break-inside: avoid; }
        dt { font-weight: bold; flex: 0 0 8.5em; }
        dd { margin: 0; flex: 1 1 14em; }
        dd + dd { flex-basis: 100%; margin-inline-start: 9.5em; }
        table { width: 100%; border-collapse: collapse; margin: .4em 0 1.2em; }
        caption { text-align: start; font-weight: bold; padding-bottom: .4em; break-after: avoid; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { text-align: start; vertical-align: top; padding: .4em .6em; border: .75pt solid #000; }
        thead th { border-bottom-width: 1.5pt; }
        tbody th { font-weight: bold; }
        .narrow { width: 1%; white-space: nowrap; }
        .aside { font-weight: normal; margin-top: .25em; }
        .writing { table-layout: fixed; }
        .writing td { height: 3em; }
        .wide + .wide > .writing { break-inside: avoid; }
        .line { border-bottom: .75pt solid #000; height: 2.4em; }
        .lines { margin-bottom: 1.2em; }
        .lines .line { break-inside: avoid; }
        .label { margin-bottom: 0; break-after: avoid; }
        .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .tick { display: inline-block; min-width: 7.4em; font-size: .9em; white-space: nowrap; }
        .boxes { list-style: none; padding: 0; }
        .poles { list-style: none; padding: 0; }
        .poles li { display: flex; align-items: center; gap: .8em; }
        .poles span { flex: 1 1 9em; font-weight: bold; }
        .poles span:first-child { text-align: end; }
        .poles .rule { flex: 2 1 6em; border-top: 1.5pt solid #000; position: relative; }
        .poles .rule::before, .poles .rule::after { content: ""; position: absolute; top: -.3em; width: .5em; height: .5em;
          border-radius: 50%; background: #000; }
        .poles .rule::before { inset-inline-start: 0; }
        .poles .rule::after { inset-inline-end: 0; }
        .steps { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .6em; }
        .steps li { border: 1pt solid #000; border-radius: .4em; padding: .3em .8em; font-weight: bold; }
        .box { display: inline-block; width: .85em; height: .85em; border: 1pt solid #000; margin-inline-end: .6em; }
        aside { break-inside: avoid; }
        .agenda li bdi, .card li bdi, .resources li bdi { font-weight: bold; }
        .ethics main { font-size: 1.15em; }
        .ethics li { margin-bottom: .9em; }
        footer { margin-top: 1.6em; padding-top: .5em; border-top: .75pt solid #000; font-size: .9em; break-inside: avoid; }
        footer p { margin: 0 0 .2em; }
        bdi { unicode-bidi: isolate; }
        a { color: inherit; }
        """

    /// Seen from across a room, with strips along its foot.
    private static func flyer(_ isLarge: Bool) -> String {
        """
        body { display: flex; flex-direction: column; }
        header { border-bottom: 0; margin-bottom: .4em; }
        h1 { font-size: \(isLarge ? "2" : "3")em; }
        header p { font-size: 1.15em; }
        .lead { font-size: \(isLarge ? "1.2" : "1.4")em; }
        section, .strips { break-inside: avoid; }
        li { margin-bottom: .35em; }
        aside { margin-top: auto; padding-top: .6em; }
        aside .small { margin: 0 0 .3em; }
        .strips { display: flex; border-top: 1pt dashed #000; }
        .strip { flex: 1 1 auto; writing-mode: vertical-rl; height: 17em; padding: .7em .3em; font-size: .75em; line-height: 1.25;
          display: flex; flex-direction: column; justify-content: center; }
        .strip + .strip { border-left: 1pt dashed #000; }
        [dir="rtl"] .strip + .strip { border-left: 0; border-right: 1pt dashed #000; }
        .strip p { margin: 0; }
        @media print { body { min-height: 100vh; } }

        """
    }

    private static let screen = """
        @media screen {
          body { padding: 1.2em; }
          .wide { overflow-x: auto; }
        }
        @media screen and (max-width: 34em) {
          html { font-size: max(1rem, 12pt); }
          dd + dd { margin-inline-start: 0; }
        }
        """
}
