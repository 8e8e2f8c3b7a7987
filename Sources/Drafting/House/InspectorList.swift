/// The inspectors that `inspectors.conf` has.
struct InspectorList: Sendable {
  /// Those who can sign, by their short names.
  private(set) var sound: [String: Inspector] = [:]
  /// The short names of all, those too who cannot sign because something is wrong with them.
  private(set) var names: Set<String> = []

  /// Adds one, or the name of one who cannot sign.
  mutating func add(_ inspector: Inspector?, named name: String) {
    sound[name] = inspector
    names.insert(name)
  }
}
