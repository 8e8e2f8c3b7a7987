/// What a record of acceptances says of samples: which letters took the change of which line, and
/// the fingerprints of all, however many runs it took.
struct AcceptanceAccount: Equatable, CustomStringConvertible {
  private var accepted: Set<String> = []
  /// The lines of the samples' fingerprints.
  private(set) var fingerprints: [String] = []
  /// Whether a run was ended before it had settled the record.
  private(set) var isUnfinished = false

  /// The account in a folder.
  init(_ snapshot: FolderSnapshot?) {
    guard let bytes = snapshot?.bytes(of: "samples/accepted.conf") else { return }
    // A value goes on in lines that are further indented.
    let lines = String(decoding: bytes, as: UTF8.self).replacing(/\n +/, with: " ")
      .split(separator: "\n")
    var cause: Substring = ""
    var isList = false
    for line in lines {
      if line.hasPrefix("[") { isList = line == "[samples]" }
      if line.hasPrefix("unfinished") { isUnfinished = true }
      if line.hasPrefix("cause = ") { cause = line }
      if isList, line.contains("=") { fingerprints.append(String(line)) }
      if line.hasPrefix("letters = ") {
        for force in line.dropFirst("letters = ".count).split(separator: ", ") {
          accepted.insert("\(cause), \(force)")
        }
      }
    }
  }

  var description: String {
    "\(accepted.count) changes of letters, \(fingerprints.count) fingerprints"
      + (isUnfinished ? ", unfinished" : "")
  }
}
