package import SourceText

extension RuleCatalogue {
  /// The rule that was most likely meant by a name that none has, or where to find it.
  package static func nearest(
    to name: String, among names: Set<String> = Set(pages.map(\.name))
  ) -> Diagnostic.Repair {
    let endingAlike = names.filter { $0.hasSuffix("." + name) }
    if let only = endingAlike.first, endingAlike.count == 1 { return .replacement(only) }
    return .nearest(
      to: name, among: names, otherwise: "letterbank lint --explain all lists the rules")
  }
}
