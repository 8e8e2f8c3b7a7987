/// One thing that is wrong, where it is wrong, and how to put it right.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// What was asked for cannot be done.
    case error
    /// It can be done, but is likely not what is wanted.
    case warning
    /// Worth knowing.
    case note
  }

  /// Where it is: a stretch of a file, or a file as a whole (also one that cannot be read).
  public enum Place: Sendable, Hashable {
    /// A stretch of a file.
    case location(SourceLocation)
    /// A file or folder as a whole, by its path.
    case path(String)
    /// No file: the command line, for one.
    case nowhere
  }

  /// What would put it right.
  public enum Repair: Sendable, Hashable {
    /// The one spelling that was most likely meant.
    case replacement(String)
    /// What to do, as a sentence without its full stop.
    case advice(String)
  }

  /// A second place that explains the first: where a section was opened, where a key stood before.
  public struct Note: Sendable, Hashable {
    /// The second place.
    public let location: SourceLocation
    /// What is to be seen there.
    public let message: String

    /// A message at a second place.
    public init(_ message: String, at location: SourceLocation) {
      self.location = location
      self.message = message
    }
  }

  /// How much it matters.
  public let severity: Severity
  /// The stable, dotted name of the rule that found it, as `key-value.no-equals-sign`.
  public let rule: String
  /// What is wrong, as a sentence without its full stop.
  public let message: String
  /// Where it is.
  public let place: Place
  /// What would put it right, where one thing clearly would.
  public let repair: Repair?
  /// Other places that explain it.
  public let notes: [Note]

  /// Something wrong at a place.
  public init(
    _ severity: Severity = .error, rule: String, _ message: String, at place: Place,
    repair: Repair? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.place = place
    self.repair = repair
    self.notes = notes
  }

  /// Something wrong at a stretch of a file.
  public init(
    _ severity: Severity = .error, rule: String, _ message: String, at location: SourceLocation,
    repair: Repair? = nil, notes: [Note] = []
  ) {
    self.init(
      severity, rule: rule, message, at: .location(location), repair: repair, notes: notes)
  }

  /// The path of the file that it is in, if it is in one.
  public var path: String? {
    switch place {
    case .location(let location): location.file.path
    case .path(let path): path
    case .nowhere: nil
    }
  }

  /// The stretch of a file that it is at, if it is at one.
  public var location: SourceLocation? {
    if case .location(let location) = place { location } else { nil }
  }
}
