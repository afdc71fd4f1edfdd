import Wording

/// The controls of the figure: search, snapshot, filters and size.
///
/// They are in the page from the beginning, hidden until the script has something to do with them.
struct NetworkControls {
  private let data: NetworkData
  private let results: StudyResults

  /// Prepares the controls of a figure.
  init(_ data: NetworkData, _ results: StudyResults) {
    self.data = data
    self.results = results
  }

  /// The controls, how they are used, and the line that says what is shown.
  var html: HTML {
    """
    <div class="controls" id="network-controls" role="group" \
    aria-label="\(PageWords.explore[language])" hidden="">
    <label class="wide">\(PageWords.find[language])
    <input type="search" id="find" list="find-names" autocomplete="off"></label>
    <datalist id="find-names"></datalist>
    \(slider)\(filters)<button type="button" id="zoom-in">\(PageWords.larger[language])</button>
    <button type="button" id="zoom-out">\(PageWords.smaller[language])</button>
    <button type="button" id="reset">\(PageWords.reset[language])</button>
    <p class="counts" id="shown"></p>
    <details class="help"><summary>\(PageWords.howTo[language])</summary>
    <p id="network-help">\(PageWords.help[language])</p></details>
    </div>

    """
  }

  private var language: Language { results.language }

  private var slider: HTML {
    guard data.frames.count > 1 else { return .empty }
    return """
      <div class="wide"><label for="snapshot">\(PageWords.snapshot[language])</label> \
      <output id="snapshot-name" for="snapshot">\(data.frames[data.current].name)</output>
      <input type="range" id="snapshot" min="0" max="\(data.frames.count - 1)" step="1" \
      value="\(data.current)"></div>

      """
  }

  private var filters: [HTML] {
    [
      select("sector", ReportWords.sector, sectors), select("phase", PageWords.phase, phases),
      select("intensity", ReportWords.intensity, intensities),
      select("status", ReportWords.confirmation, statuses),
    ]
  }

  private func select(
    _ id: String, _ label: Words, _ options: [(value: String, text: String)]
  ) -> HTML {
    guard options.count > 1 else { return .empty }
    let items = options.map { option -> HTML in
      "<option value=\"\(option.value)\">\(option.text)</option>"
    }
    return """
      <label>\(label[language])
      <select id="filter-\(id)"><option value="">\(PageWords.all[language])</option>\(items)\
      </select></label>

      """
  }

  private var ties: [NetworkData.Tie] { data.frames.flatMap(\.ties) }

  private var sectors: [(value: String, text: String)] {
    let drawn = Set(data.frames.flatMap(\.actors).map { data.actors[$0].sector })
    let known = results.study.taxonomy.sectors.map(\.code).filter(drawn.contains)
    let rest = drawn.subtracting(known + ["", NetworkData.projectSector]).sorted()
    return (known + rest).map { ($0, results.sectorName($0)) }
  }

  private var phases: [(value: String, text: String)] {
    let stated = Set(ties.flatMap(\.phases))
    return ["define", "generate", "choose", "implement", "spread"].filter(stated.contains)
      .map { ($0, Terms.word($0, in: Terms.phases, language)) }
  }

  /// The intensities that occur, but the lowest, which leaves nothing out.
  private var intensities: [(value: String, text: String)] {
    let found = Set(ties.compactMap(\.intensity)).sorted()
    guard found.count <= 12 else { return [] }
    return found.dropFirst().map {
      ("\($0)", PageWords.atLeast(results.format.number($0))[language])
    }
  }

  private var statuses: [(value: String, text: String)] {
    let found = Set(ties.compactMap(\.status))
    return ["both", "one", "unresolved", "documented"].filter(found.contains)
      .map { ($0, Terms.word($0, in: Terms.confirmations, language)) }
  }
}
