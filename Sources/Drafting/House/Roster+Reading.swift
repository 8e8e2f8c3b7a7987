import KeyValue
import SourceText

extension Roster {
  /// Reads `forces.conf`: a section for each force, by short name.
  ///
  /// Without any inspectors, because they could not be read, nobody can tell who is unknown.
  /// Takes time in proportion to the file's size, and keeps a few bytes for each force.
  static func read(
    _ file: SourceFile, inspectors: InspectorList?
  ) -> Diagnosed<Roster> {
    let known = inspectors ?? InspectorList()
    var diagnostics: [Diagnostic] = []
    var places: [Place] = []
    var faulty: Set<String> = []
    var reader = KeyValueRecordReader(file)
    while var record = reader.next() {
      let start = UInt32(record.lineStart)
      if let last = places.indices.last {
        places[last].lines = places[last].lines.lowerBound..<start
      }
      let name = record.nameRange
      places.append(
        Place(
          name: UInt32(name.lowerBound)..<UInt32(name.upperBound),
          lines: start..<UInt32(file.bytes.count)))
      let force = Force.read(record.name, &record.record, inspectors)
        .reporting(to: &diagnostics)
      if force == nil { faulty.insert(record.name) }
    }
    let all = Roster(file: file, places: places, inspectors: known)
    guard !all.holdsRepetitions else { return readWhole(file, inspectors: inspectors) }
    let sound = places.filter { !faulty.contains(file.text(Range($0.name))) }
    return Diagnosed(
      faulty.isEmpty ? all : Roster(file: file, places: sound, inspectors: known),
      reader.diagnostics + diagnostics)
  }

  /// Reads a file in which the lines of some force stand in more than one place.
  private static func readWhole(
    _ file: SourceFile, inspectors: InspectorList?
  ) -> Diagnosed<Roster> {
    var diagnostics: [Diagnostic] = []
    var forces: [String: Force] = [:]
    let document = KeyValueDocument.read(file).reporting(to: &diagnostics)
    for var group in document.records().reporting(to: &diagnostics) {
      forces[group.name] = Force.read(group.name, &group.record, inspectors)
        .reporting(to: &diagnostics)
    }
    return Diagnosed(Roster(forces), diagnostics)
  }
}

extension Range<Int> {
  /// A range of small numbers.
  fileprivate init(_ range: Range<UInt32>) {
    self = Int(range.lowerBound)..<Int(range.upperBound)
  }
}
