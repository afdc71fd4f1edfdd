import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Wording

/// The page people open: one file, no request to anywhere, everything there without scripts.
struct ReportPage {
  let results: StudyResults
  let figure: Figure
  let svg: String
  let warnings: [String]
  let date: PartialDate?

  private var language: Language { results.language }
  private var study: Study { results.study }

  /// The whole page.
  var html: String {
    let sections = PageSections(results)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      'unsafe-inline'; img-src data:">
      <title>\(results.title)</title>
      <style>
      \(HTML(trusted: PageStyle.css))
      </style>
      </head>
      <body>
      <header>
      <h1>\(results.title)</h1>
      \(dateLine)\(notice)</header>
      <main>
      <p class="summary">\(SummaryText(results).text)</p>
      \(navigation(sections.all))\(figureSection)\(findings)\(quality)\(sections.all.map(section))</main>
      <footer><p>\(ReportWords.madeBy[language]) \(SamspillVersion.current).</p></footer>
      </body>
      </html>

      """
    return page.markup
  }

  private var dateLine: HTML {
    let format = results.format
    let shown = (date ?? results.view.snapshot.date).map {
      format.capitalised(format.date(year: $0.year, month: $0.month, day: $0.day))
    }
    let title = results.view.snapshot.title?[language.rawValue]
    let text = [shown, title].compactMap { $0 }.joined(separator: " · ")
    return text.isEmpty ? .empty : "<p class=\"date\">\(text)</p>\n"
  }

  private var notice: HTML {
    study.notice.map { "<p class=\"notice\">\($0[language.rawValue])</p>\n" } ?? .empty
  }

  private func navigation(_ sections: [PageSection]) -> HTML {
    let own: [(String, Words)] = [
      ("figure", ReportWords.figure), ("findings", ReportWords.findings),
      ("quality", ReportWords.dataQuality),
    ]
    let all = own.map { ($0.0, $0.1[language]) } + sections.map { ($0.id, $0.heading) }
    let items = all.map { id, heading -> HTML in "<li><a href=\"#\(id)\">\(heading)</a></li>" }
    return """
      <nav aria-label="\(ReportWords.contents[language])"><ul>\(items)</ul></nav>

      """
  }

  private var findings: HTML {
    let items = Headlines(results).all.map { headline -> HTML in
      let certainty = Terms.word(
        headline.certainty.rawValue, in: Terms.certainties, language)
      return """
        <li><p><span class="theme">\(headline.theme):</span> \(headline.sentence)</p>
        <p class="action">\(ReportWords.whatToDo[language]): \(headline.action)</p>
        <p class="certainty">\(headline.reason) \(ReportWords.howSure[language]): \(certainty).</p></li>

        """
    }
    let body: HTML =
      items.isEmpty
      ? "<p>\(ReportWords.noGaps[language])</p>" : "<ol class=\"findings\">\n\(items)</ol>"
    return """
      <section aria-labelledby="findings"><h2 id="findings">\(ReportWords.findings[language])</h2>
      \(body)
      </section>

      """
  }

  private var figureSection: HTML {
    let files = FigureFormat.ofReports.map { format -> HTML in
      let name = "figure-network." + format.rawValue
      return "<li><a href=\"\(name)\">\(name)</a></li>"
    }
    return """
      <section aria-labelledby="figure"><h2 id="figure">\(ReportWords.figure[language])</h2>
      <figure>
      \(HTML(trusted: svg))
      <figcaption>\(figure.caption)</figcaption>
      </figure>
      <details><summary>\(ReportWords.longDescription[language])</summary>
      <p>\(figure.longDescription)</p></details>
      <details><summary>\(ReportWords.files[language])</summary><ul>\(files)\
      <li><a href="caption.txt">caption.txt</a></li><li><a href="alt.txt">alt.txt</a></li>\
      <li><a href="key-figures.csv">key-figures.csv</a></li>\
      <li><a href="organisations.csv">organisations.csv</a></li>\
      <li><a href="findings.csv">findings.csv</a></li></ul></details>
      </section>

      """
  }

  private var quality: HTML {
    let sentences = QualityText(results).sentences.map { text -> HTML in "<p>\(text)</p>\n" }
    let listed = warnings.map { text -> HTML in "<li>\(text)</li>" }
    let more: HTML =
      warnings.isEmpty
      ? .empty : "<h3>\(ReportWords.warnings[language])</h3><ul>\(listed)</ul>"
    return """
      <section class="quality" aria-labelledby="quality">
      <h3 id="quality">\(ReportWords.dataQuality[language])</h3>
      \(sentences)\(more)</section>

      """
  }

  private func section(_ section: PageSection) -> HTML {
    """
    <section aria-labelledby="\(section.id)"><h2 id="\(section.id)">\(section.heading)</h2>
    \(section.body)</section>

    """
  }
}
