extension EnglishWords {
  /// Verbs after which `that` begins a clause, in the forms in which reports have them.
  static let reportingVerbs: Set = [
    "found", "finds", "find", "identified", "identify", "noted", "note", "believes", "believe",
    "believed", "said", "say", "says", "told", "reported", "report", "reports", "considered",
    "considers", "consider", "judged", "concluded", "conclude", "concludes", "saw", "observed",
    "established", "understands", "understood", "felt", "feel", "feels", "thought", "think",
    "thinks", "recognised", "recognises", "acknowledged", "acknowledges", "discovered", "learnt",
    "stated", "states", "explained", "confirmed", "accepted", "agreed", "heard", "shows", "showed",
    "show", "shown", "indicates", "indicated", "suggests", "suggested", "means", "ensure",
    "ensures",
  ]
}
