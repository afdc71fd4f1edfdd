/// A name of at most so many characters; a longer one ends in `…`, and its full form stands in the
/// titles and tables.
func shortened(_ name: String, to most: Int) -> String {
  name.count > most ? name.prefix(most - 1) + "…" : name
}
