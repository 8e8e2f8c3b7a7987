import Mustache

/// A piece of JSON that has no pieces itself.
struct JSONToken {
  enum Kind {
    /// `[` or `{`.
    case open(JSONContainer.Kind)
    /// `]` or `}`.
    case close(JSONContainer.Kind)
    case colon
    case comma
    case text(String)
    /// A number, true, false or null; what is none of JSON's numbers or signs is null.
    case scalar(Value)
    /// A word that JSON does not have.
    case word(String)
    case end
  }

  let kind: Kind
  let range: Range<Int>
  /// Whether something about it was reported, so that what follows it may well be off too.
  var isFaulty = false
}
