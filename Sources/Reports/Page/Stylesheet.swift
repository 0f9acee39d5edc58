/// The look of the report, on a screen and on paper.
enum Stylesheet {
  /// Returns the style sheet, which holds nothing that markup is made of.
  ///
  /// - Parameter margin: What stands at the top of every printed sheet; plain words without
  ///   quotation marks or backslashes.
  /// - Returns: The rules.
  static func css(margin: String) -> String {
    screen + paper + "@page { @top-right { content: \"\(margin)\"; } }\n"
  }

  private static let screen = """
    :root {
      --ink: #17212b; --muted: #43505c; --line: #c5ced6; --soft: #f2f5f7; --accent: #0b4a6f;
      --band: #d3dde5;
    }
    * { box-sizing: border-box; }
    html { color-scheme: light; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: #fff; color: var(--ink); overflow-wrap: break-word;
      font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
      border-top: .5rem solid var(--accent);
    }
    header, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 2.5rem; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1, h2, h3, th { hyphens: auto; }
    h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.6rem); margin: .2rem 0 .4rem; }
    h2 { font-size: 1.6rem; margin: 0 0 1rem; }
    h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
    p, ul, ol, blockquote { max-width: 44rem; }
    p { margin: 0 0 .8rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible {
      outline: 3px solid var(--accent); outline-offset: 2px;
    }
    section { padding: 2.75rem 0 .5rem; }
    section + section { border-top: 1px solid var(--line); margin-top: 2.25rem; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }
    .kicker {
      margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .04em;
      text-transform: uppercase; font-size: .85rem;
    }
    .subtitle { font-size: 1.2rem; color: var(--muted); }
    .fictitious {
      border: 2px solid var(--ink); padding: .7rem 1rem; margin: 1.5rem 0; font-weight: 600;
    }
    .mark {
      float: right; margin: .35rem 0 0 1rem; padding: .05rem .5rem; border: 1px solid var(--ink);
      font-size: .8rem; font-weight: 600;
    }
    dl.facts {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
      gap: 1rem 2rem; margin: 1.75rem 0 0; padding: 1.1rem 0; border-block: 1px solid var(--line);
    }
    dl.facts dt { color: var(--muted); font-size: .9rem; }
    dl.facts dd { margin: 0; font-weight: 600; }
    dl.numbers {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
      gap: 1.25rem; margin: 0 0 1.5rem;
    }
    dl.numbers div { display: flex; flex-direction: column-reverse; }
    dl.numbers dt { color: var(--muted); }
    dl.numbers dd {
      margin: 0; font-size: 2rem; line-height: 1.15; font-weight: 600; color: var(--accent);
      font-variant-numeric: tabular-nums;
    }
    nav ol { columns: 2 16rem; margin: 1.25rem 0 0; padding-left: 1.4rem; max-width: none; }
    nav h2 { font-size: 1rem; margin: 1.75rem 0 0; }
    .finding {
      border-left: .3rem solid var(--accent); padding: .1rem 0 .1rem 1.25rem; margin: 0 0 2rem;
    }
    .finding h3 { margin: 0 0 .5rem; font-size: 1.25rem; }
    .finding ul { margin: 0 0 .6rem; padding-left: 1.1rem; }
    .finding li { margin-bottom: .3rem; }
    .basis { color: var(--muted); font-size: .9rem; margin: 0 0 .5rem; }
    .verdict {
      display: inline-block; padding: 0 .55em; border: .1rem solid var(--ink); font-weight: 600;
      font-size: .85em; line-height: 1.5; white-space: nowrap; border-radius: 1em;
    }
    h3 .verdict { margin-left: .6rem; font-size: .75em; vertical-align: .15em; }
    td .verdict { white-space: normal; }
    td:has(> .verdict) { min-width: 9rem; }
    tbody th { min-width: 5rem; }
    .nowrap { white-space: nowrap; }
    .verdict.good { background: var(--accent); border-color: var(--accent); color: #fff; }
    .verdict.open { border-style: dashed; }
    .reason { display: block; color: var(--muted); font-size: .9em; }
    tr:has(+ .behind) > * { border-bottom: 0; padding-bottom: 0; }
    .behind td { color: var(--muted); padding-top: .15rem; max-width: 48rem; }
    .verdict.bad { background: var(--ink); color: #fff; border-radius: 0; }
    figure { margin: 0; }
    figcaption { color: var(--muted); font-size: .9rem; margin-top: .75rem; }
    .picture { overflow-x: auto; }
    .picture svg { display: block; margin: 0 auto; }
    .scroll { overflow-x: auto; margin: 0 0 1.75rem; }
    table { border-collapse: collapse; font-size: .93rem; line-height: 1.4; min-width: 60%; }
    caption { text-align: left; font-weight: 600; padding-bottom: .5rem; font-size: 1rem; }
    th, td {
      text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; font-weight: 400;
      border-bottom: 1px solid var(--line);
    }
    thead th {
      font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--ink);
      font-size: .88rem;
    }
    th:last-child, td:last-child { padding-right: 0; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    td.figure { white-space: nowrap; }
    tbody th.group { font-weight: 600; padding-top: 1.1rem; }
    th.quote { padding-top: 1.1rem; color: var(--muted); font-style: italic; max-width: 44rem; }
    .notes { color: var(--muted); font-size: .9rem; margin: -1rem 0 1.75rem; }
    .notes p { margin: 0 0 .3rem; }
    .tables { columns: 2 22rem; column-gap: 3rem; }
    .tables .scroll { break-inside: avoid; }
    .tables table { width: 100%; }
    .bar { display: block; width: 8rem; height: 1.1rem; }
    details, .entry { border-bottom: 1px solid var(--line); }
    .entry { margin: 0; padding: .45rem 0; max-width: none; }
    summary { cursor: pointer; padding: .45rem 0; }
    summary::marker { color: var(--accent); }
    details > div { padding: 0 0 1rem 1.15rem; }
    .folded { border: 0; margin: 0 0 1rem; }
    .folded > summary { font-weight: 600; }
    .folded + .notes { margin-top: .5rem; }
    .what { color: var(--muted); }
    .more { color: var(--muted); font-size: .9rem; margin: 0 0 .35rem; }
    blockquote { margin: .3rem 0 .5rem; padding-left: .9rem; border-left: 2px solid var(--line); }
    dl.definitions { columns: 2 24rem; column-gap: 3rem; font-size: .93rem; line-height: 1.45; }
    dl.definitions div { break-inside: avoid; }
    dl.definitions dt { font-weight: 600; }
    dl.definitions dd { margin: 0 0 .9rem; }
    cite { color: var(--muted); font-style: normal; font-size: .9em; }
    cite a { color: inherit; }
    @media (max-width: 40rem) {
      .mark { float: none; display: inline-block; margin: 0 0 .5rem; }
      .picture svg { width: 40rem; max-width: none !important; }
    }
    footer {
      margin-top: 3rem; padding-block: 1.25rem 3rem; border-top: 1px solid var(--line);
      color: var(--muted); font-size: .9rem;
    }

    """

  private static let paper = """
    @page {
      size: A4; margin: 20mm 17mm 20mm;
      @bottom-right { content: counter(page) " (" counter(pages) ")"; }
      @top-right { font: 8pt sans-serif; color: #43505c; }
      @bottom-right { font: 8pt sans-serif; color: #43505c; }
    }
    @page across { size: A4 landscape; margin: 9mm 10mm; }
    @media print {
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { font-size: 9.5pt; }
      body { line-height: 1.45; border: 0; }
      header, main, footer { max-width: none; padding: 0; }
      header { padding-top: 0; }
      .skip { display: none; }
      nav h2 { font-size: 11.5pt; margin-top: 1.4rem; }
      nav ol { columns: 2; margin-top: .5rem; }
      h1 { font-size: 22pt; }
      h2 { font-size: 15pt; }
      h3 { font-size: 11.5pt; margin-top: 1.2rem; }
      h1, h2, h3, h4, caption, summary { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      section { padding: 1.2rem 0 0; }
      section + section { margin-top: 1.2rem; }
      dl.numbers dd { font-size: 18pt; }
      a { color: inherit; text-decoration: none; }
      .finding, figure, blockquote, tr, dl div, details:not(.folded), .keep {
        break-inside: avoid;
      }
      .scroll, .picture { overflow: visible; }
      .across { page: across; border: 0; margin: 0; padding: 0; }
      .across + section { border: 0; margin: 0; padding: 0; }
      .picture svg { max-height: 215mm; }
      .across h2 { font-size: 11.5pt; margin: 0 0 1mm; }
      .across .mark { margin-top: 0; }
      .across figcaption { margin-top: 1mm; }
      .across .picture svg { max-height: 176mm; }
      table { font-size: 8.5pt; min-width: 0; }
      thead { display: table-header-group; }
      th, td { padding: 1mm 3mm 1mm 0; }
      thead th { font-size: 8pt; }
      .behind { break-before: avoid; }
      .bar { width: 26mm; height: 3.4mm; }
      .tables, dl.definitions { columns: 2; }
      dl.definitions { font-size: 8.5pt; }
      dl.facts { grid-template-columns: repeat(4, 1fr); }
      details::details-content { content-visibility: visible; display: block; height: auto; }
      summary { list-style: none; padding: 1mm 0 .5mm; }
      details, .entry { font-size: 8.5pt; line-height: 1.4; }
      .entry { padding: 1mm 0; }
      details > div { padding: 0 0 1.5mm; }
      details > div p, blockquote { margin: 0 0 .6mm; max-width: none; }
      #sources { break-inside: avoid; }
      footer { margin-top: 1.5rem; padding-bottom: 0; break-before: avoid; }
    }

    """
}
