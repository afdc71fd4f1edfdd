/// How the page looks: one column, system fonts, dark text on white; prints on A4.
enum PageStyle {
  /// The style sheet.
  static let css = """
    :root { color-scheme: light; --ink: #1a1a1a; --soft: #4d4d4d; --line: #8a8a8a;
      --pale: #f3f5f7; --accent: #005a8f; }
    * { box-sizing: border-box; }
    html { font: 100%/1.55 "Liberation Sans", Arial, Helvetica, sans-serif; color: var(--ink);
      background: #fff; }
    body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.3rem; margin: 2.75rem 0 .75rem; border-top: 2px solid var(--ink);
      padding-top: .5rem; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
    p, ul, ol, dl { margin: 0 0 .9rem; max-width: 46rem; }
    a { color: var(--accent); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent);
      outline-offset: 2px; }
    .date { color: var(--soft); margin-bottom: 1rem; }
    .notice { border: 2px solid #8f6300; background: #fff7e0; padding: .6rem .9rem;
      max-width: none; font-weight: bold; }
    .summary { font-size: 1.2rem; line-height: 1.45; margin-top: 1.25rem; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    figure { margin: 1rem 0; }
    figure svg { display: block; width: 100%; max-width: 50rem; height: auto;
      border: 1px solid #d0d0d0; }
    figcaption { color: var(--soft); font-size: .92rem; max-width: 50rem; margin-top: .6rem; }
    ol.findings { padding-left: 1.4rem; max-width: none; }
    ol.findings > li { margin-bottom: 1.1rem; max-width: 46rem; padding-left: .3rem; }
    ol.findings p { margin: 0 0 .15rem; }
    .theme { font-weight: bold; }
    .action, .certainty { color: var(--soft); font-size: .95rem; }
    .quality { background: var(--pale); border-left: 6px solid var(--accent);
      padding: .9rem 1.1rem .2rem; }
    .scroll { position: relative; overflow-x: auto; margin: 0 0 1.5rem; }
    table { border-collapse: collapse; font-size: .92rem; min-width: 60%; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0;
      border-bottom: 1px solid #c9c9c9; }
    thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    .number { text-align: right; font-variant-numeric: tabular-nums; padding-left: .7rem; }
    details { margin: 0 0 .8rem; }
    summary { cursor: pointer; padding: .2rem 0; }
    dt { font-weight: bold; margin-top: .5rem; }
    dd { margin: 0 0 .2rem; }
    footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
    @media print {
      @page { size: A4; margin: 18mm 16mm; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      nav { display: none; }
      figure, ol.findings > li, tr { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      figure svg { max-width: 170mm; border: 0; }
      .scroll { overflow: visible; }
      table { font-size: 8pt; }
      th, td { padding-right: .35rem; }
    }
    """
}
