import Figures
import GapAnalysis
import InnovationSystem
import NetworkMetrics
import Wording

/// The page people open: one file, no request to anywhere, everything there without scripts.
struct ReportPage {
  let results: StudyResults
  /// The drawings, earliest first; one is of the report's own snapshot.
  let frames: [PageFrame]
  let warnings: [String]
  let date: PartialDate?
  /// Which sections in which order, by id; as usual when `nil`.
  var order: [String]?
  /// Sections beside the usual ones.
  var further: [PageSection] = []
  /// The names of the files that the figure's list leads to.
  var files: [String] = []

  private var language: Language { results.language }
  private var study: Study { results.study }

  /// The whole page.
  var html: String {
    let data = NetworkData(results, frames)
    let blocks = self.blocks(data)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(HTML(trusted: policy))">
      <title>\(results.title)</title>
      <style>\(HTML(trusted: PageAsset.style.text))</style>
      </head>
      <body>
      <a class="skip" href="#content">\(PageWords.skip[language])</a>
      <header>
      <h1>\(results.title)</h1>
      \(dateLine)\(notice)</header>
      <main id="content" tabindex="-1">
      <p class="summary">\(SummaryText(results).text)</p>
      \(navigation(blocks))\(blocks.map(\.html))</main>
      <footer><p>\(ReportWords.madeBy[language]) \(SamspillVersion.current).</p></footer>
      <p class="unseen" id="status" role="status"></p>
      <script type="application/json" id="page-data">\(HTML(trusted: data.text))</script>
      <script>\(HTML(trusted: PageAsset.script.text))</script>
      </body>
      </html>

      """
    return page.markup
  }

  /// Nothing is fetched, and only the page's own script and style sheet count.
  private var policy: String {
    "default-src 'none'; script-src \(PageAsset.script.fingerprint); "
      + "style-src \(PageAsset.style.fingerprint); base-uri 'none'; form-action 'none'"
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

  /// A section with its frame.
  private struct Block {
    let id: String
    let heading: String
    let html: HTML
  }

  /// The sections that have something to show, in order.
  private func blocks(_ data: NetworkData) -> [Block] {
    let own = [
      Block(
        id: "figure", heading: ReportWords.figure[language],
        html: FigureSection(results, frames, data, files: files).html),
      Block(id: "findings", heading: ReportWords.findings[language], html: findings),
      Block(id: "quality", heading: ReportWords.dataQuality[language], html: quality),
    ]
    let usual =
      own
      + PageSections(results).all.map { Block(id: $0.id, heading: $0.heading, html: section($0)) }
    guard let order else { return usual }
    let all =
      usual + further.map { Block(id: $0.id, heading: $0.heading, html: section($0)) }
    return order.compactMap { id in all.first { $0.id == id } }
  }

  private func navigation(_ blocks: [Block]) -> HTML {
    let items = blocks.map { block -> HTML in
      "<li><a href=\"#\(block.id)\">\(block.heading)</a></li>"
    }
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
        <p class="certainty">\(headline.why.map { $0 + " " } ?? "")\(headline.reason) \(ReportWords.howSure[language]): \(certainty).</p></li>

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

  private var quality: HTML {
    let sentences = QualityText(results).sentences.map { text -> HTML in "<p>\(text)</p>\n" }
    let listed = warnings.map { text -> HTML in "<li>\(text)</li>" }
    let more: HTML =
      warnings.isEmpty
      ? .empty : "<h3>\(ReportWords.warnings[language])</h3><ul>\(listed)</ul>"
    return """
      <section class="quality" aria-labelledby="quality">
      <h2 id="quality">\(ReportWords.dataQuality[language])</h2>
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
