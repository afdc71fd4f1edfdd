import InnovationSystem

extension Study {
  /// The name of an organisation in sentences and tables: a municipality without the word for it.
  ///
  /// The id itself when the study has no such organisation.
  public func displayName(of id: String) -> String {
    guard let organisation = organisation(id) else { return id }
    let suffix = " kommune"
    guard taxonomy.role(of: organisation) == .municipality,
      organisation.name.lowercased().hasSuffix(suffix)
    else { return organisation.name }
    let short = String(organisation.name.dropLast(suffix.count))
    return organisations.contains { $0.name == short } ? organisation.name : short
  }
}
