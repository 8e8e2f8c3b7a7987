extension TemplateSet {
  /// The names of the templates that are rendered where these are, themselves included; nothing
  /// where that depends on the data.
  ///
  /// Names that the set does not have are left out. Takes time linear in the number of tags.
  public func inclusions(of names: some Sequence<String>) -> Set<String>? {
    var waiting = names.compactMap { positions[$0] }
    var seen = Set(waiting)
    while let next = waiting.popLast() {
      for call in templates[next].calls {
        switch call.target {
        case .template(let target): if seen.insert(target).inserted { waiting.append(target) }
        case .missing: break
        case .dynamic: return nil
        }
      }
    }
    return Set(seen.map { templates[$0].name })
  }
}
