package import SourceText

/// The exceptions that the files of a folder make from what rules find.
package struct Exceptions {
  private let exceptions: [RuleException]
  private let knownRules: Set<String>

  /// The exceptions of some files, templates or key=value; others have none.
  ///
  /// - Parameter found: what was found in them, the names of whose rules are known too.
  package init(in files: [SourceFile], excusing found: [Diagnostic]) {
    knownRules = Set(RuleCatalogue.pages.map(\.name)).union(found.map(\.rule))
    exceptions = files.flatMap { [knownRules] in
      ExceptionReader($0, knownRules: knownRules).read()
    }
  }

  /// What was found, without the warnings and notes that are allowed, and with what is wrong with
  /// the exceptions themselves.
  ///
  /// - Parameter isComplete: whether all was looked at, so that what no exception was needed for
  ///   can be told.
  package func apply(to found: [Diagnostic], isComplete: Bool, style: HouseStyle) -> [Diagnostic] {
    var byPlace: [Place: [Int]] = [:]
    for (index, exception) in exceptions.enumerated() {
      for line in exception.lines {
        byPlace[Place(exception, line: line), default: []].append(index)
      }
      if exception.isAtTop {
        byPlace[Place(exception, line: nil), default: []].append(index)
      }
    }
    var uses: [Int: Use] = [:]
    let remaining = found.filter { diagnostic in
      guard let path = diagnostic.path,
        let indices = byPlace[
          Place(rule: diagnostic.rule, path: path, line: diagnostic.location?.line)]
      else { return true }
      let isError = diagnostic.severity == .error
      for index in indices { uses[index] = isError ? .error : uses[index] ?? .allowed }
      return isError
    }
    return remaining
      + exceptions.indices.compactMap { index in
        fault(of: exceptions[index], uses[index], isComplete: isComplete, style)
      }
  }

  /// What an exception met at its lines.
  private enum Use {
    case allowed
    case error
  }

  /// A line, or else a whole file, at which a rule may find something.
  private struct Place: Hashable {
    let rule: String
    let path: String
    let line: Int?

    init(rule: String, path: String, line: Int?) {
      self.rule = rule
      self.path = path
      self.line = line
    }

    init(_ exception: RuleException, line: Int?) {
      self.init(rule: exception.rule, path: exception.location.file.path, line: line)
    }
  }

  private func fault(
    of exception: RuleException, _ use: Use?, isComplete: Bool, _ style: HouseStyle
  ) -> Diagnostic? {
    if !knownRules.contains(exception.rule) {
      style.diagnostic(
        ExceptionRule.unknown(exception, among: knownRules), of: ExceptionRule.unknown.page)
    } else if use == .error {
      style.diagnostic(ExceptionRule.forError(exception), of: ExceptionRule.needless.page)
    } else if !exception.hasReason {
      style.diagnostic(
        ExceptionRule.withoutReason(exception), of: ExceptionRule.withoutReason.page)
    } else if use == nil, isComplete {
      style.diagnostic(ExceptionRule.needless(exception), of: ExceptionRule.needless.page)
    } else {
      nil
    }
  }
}
