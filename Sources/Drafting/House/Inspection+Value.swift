import Mustache

extension Inspection {
  /// Adds the facts to what a template is filled with, their origins noted if they are wanted.
  func addFacts(to ledger: inout OriginLedger) {
    guard ledger.isKeeping else { return ledger.values.add(plainFacts) }
    let start = ledger.values.openCount
    for fact in facts { fact.add(to: &ledger) }
    ledger.values.endMap(Self.names(of: facts), from: start)
  }

  /// Facts by their names, as plain letters are filled with them.
  static func plainValue(of facts: [Fact]) -> Value {
    var ledger = OriginLedger(isKeeping: false)
    for fact in facts { fact.add(to: &ledger) }
    return .map(ledger.values.map(names(of: facts)))
  }

  private static func names(of facts: [Fact]) -> MapNames { MapNames(facts.map(\.key)) }
}

extension Inspection.Fact {
  /// Adds what is said; a date has its parts.
  fileprivate func add(to ledger: inout OriginLedger) {
    guard let moment else { return ledger.add(value, .fact) }
    let start = ledger.values.openCount
    var names = ["date", "weekday"]
    ledger.add(moment.date.name, from: value, .fact)
    ledger.add(moment.date.weekday, from: value, .fact)
    if let time = moment.time {
      names.append("time")
      ledger.add(time, from: value, .fact)
    }
    ledger.values.endMap(MapNames(names), from: start)
  }
}
