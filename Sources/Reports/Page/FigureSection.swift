import Figures
import Wording

/// The figure on the page: its controls, its drawing with caption and words, the drawings of the other
/// snapshots, and the files.
struct FigureSection {
  private let results: StudyResults
  private let frames: [PageFrame]
  private let data: NetworkData
  private let fileNames: [String]

  /// Prepares the section.
  ///
  /// - Parameter frames: the drawings, earliest first; one is of the report's own snapshot.
  /// - Parameter files: the names of the files beside the page, in the order they are listed.
  init(
    _ results: StudyResults, _ frames: [PageFrame], _ data: NetworkData, files: [String]
  ) {
    fileNames = files
    self.results = results
    self.frames = frames
    self.data = data
  }

  /// The section.
  var html: HTML {
    let figure = frames[data.current].figure
    return """
      <section aria-labelledby="figure"><h2 id="figure">\(ReportWords.figure[language])</h2>
      \(NetworkControls(data, results).html)<div class="stage" id="stage" tabindex="0" \
      role="group" aria-labelledby="figure">
      \(drawing(data.current))</div>
      <p class="chosen" id="chosen" hidden=""></p>
      <details class="printed"><summary>\(ReportWords.longDescription[language])</summary>
      <p>\(figure.longDescription)</p></details>
      \(others)\(files)</section>

      """
  }

  private var language: Language { results.language }

  private func drawing(_ index: Int) -> HTML {
    """
    <figure id="frame-\(index)">
    \(HTML(trusted: frames[index].svg))
    <figcaption>\(frames[index].figure.caption)</figcaption>
    </figure>

    """
  }

  /// Without a script, each of the other snapshots' figures can be opened.
  private var others: [HTML] {
    frames.indices.filter { $0 != data.current }.map { index in
      """
      <details class="frame"><summary>\
      \(PageWords.otherFigure(frames[index].snapshot.name(results.format) ?? "")[language])</summary>
      \(drawing(index))</details>

      """
    }
  }

  private var files: HTML {
    let items = fileNames.map { name -> HTML in "<li><a href=\"\(name)\">\(name)</a></li>" }
    return """
      <details class="files"><summary>\(ReportWords.files[language])</summary><ul>\(items)</ul>\
      </details>

      """
  }
}
