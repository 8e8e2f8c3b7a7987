extension Sequence<Diagnostic> {
  /// The diagnostics in order of file and place, each once; what is in no file comes first.
  public func inOrder() -> [Diagnostic] {
    let all = Array(self)
    guard all.count > 1 else { return all }
    var seen = Set<Diagnostic>()
    return all.filter { seen.insert($0).inserted }.sorted { left, right in
      (left.path ?? "", left.location?.range.lowerBound ?? -1)
        < (right.path ?? "", right.location?.range.lowerBound ?? -1)
    }
  }

  /// Whether one of them is an error.
  @inlinable
  public var holdErrors: Bool {
    contains { $0.severity == .error }
  }
}
