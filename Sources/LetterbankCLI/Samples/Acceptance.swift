/// One decision to take changes of wording into samples, as it is recorded.
struct Acceptance: Equatable {
  /// What came of the words of a sample.
  enum Change: Hashable {
    case replaced(String, with: String)
    case added(String)
    case removed(String)
  }

  /// When, in Coordinated Universal Time, as `2014-09-04T00:01:00Z`.
  var when: String
  /// Who decided; nothing if that is not known.
  var by: String?
  /// Why; nothing if that was not said.
  var because: String?
  /// The line or file behind it.
  var cause: String
  /// What to know beyond that, where no change can say it.
  var remark: String?
  /// What changed, each once.
  var changes: [Change] = []
  /// The forces whose samples it went into, in order.
  var letters: [String]
  /// Whether the samples were still to be written when it was recorded.
  var isUnfinished = false
}
