import Mustache

extension Inspection {
  /// The facts as a template is filled with them, their origins noted if they are wanted.
  func facts(noting ledger: inout OriginLedger) -> Value {
    ledger.isKeeping ? Self.value(of: facts, noting: &ledger) : plainFacts
  }

  /// Facts by their names; a date has its parts.
  static func value(of facts: [Fact], noting ledger: inout OriginLedger) -> Value {
    .map(Map(facts.map { ($0.key, value(of: $0, noting: &ledger)) }))
  }

  private static func value(of fact: Fact, noting ledger: inout OriginLedger) -> Value {
    let text = fact.value
    guard let moment = fact.moment else { return ledger.value(text, .fact) }
    var pairs = [
      ("date", ledger.value(moment.date.name, from: text, .fact)),
      ("weekday", ledger.value(moment.date.weekday, from: text, .fact)),
    ]
    if let time = moment.time { pairs.append(("time", ledger.value(time, from: text, .fact))) }
    return .map(Map(pairs))
  }
}
