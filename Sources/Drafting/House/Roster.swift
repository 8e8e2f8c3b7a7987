import KeyValue
import SourceText

/// The forces that letters go to, in order of their short names.
///
/// Only the file is kept, and where in it each force stands: a force is read when it is asked for,
/// so that a roster of many thousands takes little memory.
package struct Roster: Sendable {
  /// Where a force stands in the file, in bytes.
  struct Place {
    /// Its short name.
    let name: Range<UInt32>
    /// All its lines.
    var lines: Range<UInt32>
  }

  private let file: SourceFile
  /// In order of the short names' bytes.
  private let places: [Place]
  private let inspectors: InspectorList
  /// Forces that are not as the file has them, by short name.
  private var others: [String: Force] = [:]

  /// A roster of these places, in any order.
  init(file: SourceFile, places: [Place], inspectors: InspectorList) {
    self.file = file
    self.inspectors = inspectors
    self.places = places.sorted {
      file.bytes[$0.name].lexicographicallyPrecedes(file.bytes[$1.name])
    }
  }

  /// A roster of forces that are all kept.
  init(_ forces: [String: Force]) {
    self.init(file: SourceFile(path: "", bytes: []), places: [], inspectors: InspectorList())
    others = forces
  }

  /// Whether a name stands at two places, so that its force is not the lines of one.
  var holdsRepetitions: Bool {
    zip(places, places.dropFirst()).contains { file.bytes[$0.name] == file.bytes[$1.name] }
  }

  /// The force of this short name, in time logarithmic in the number of forces.
  package subscript(slug: String) -> Force? {
    others[slug] ?? place(of: slug).flatMap { force(at: $0) }
  }

  /// The short names in order of their bytes.
  package var slugs: [String] {
    let own = places.map { String(decoding: file.bytes[$0.name], as: UTF8.self) }
    guard !others.isEmpty else { return own }
    return Set(own).union(others.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The short names but for some, which are in order of their bytes too; in time linear in the
  /// number of both.
  package func slugs(exceptFor some: [String]) -> [String] {
    var rest = some[...]
    return slugs.filter { slug in
      rest = rest.drop { $0.utf8.lexicographicallyPrecedes(slug.utf8) }
      return rest.first != slug
    }
  }

  /// The forces in order of their short names.
  package var forces: some Sequence<Force> { slugs.lazy.compactMap { self[$0] } }

  /// The same roster, in which another inspector signs the letter to a force.
  func letting(_ inspector: Inspector, sign force: Force) -> Roster {
    var roster = self
    roster.others[force.slug] = Force(
      slug: force.slug, name: force.name, head: force.head, inspector: inspector)
    return roster
  }

  private func force(at place: Place) -> Force? {
    let lines = Int(place.lines.lowerBound)..<Int(place.lines.upperBound)
    let document = KeyValueDocument.read(file, in: lines).value
    guard let slug = document.entries.first?.path[0] else { return nil }
    // What is wrong with the lines was reported when the roster was read.
    var record = KeyValueRecord(document.entries, section: slug, place: .nowhere)
    return Force.read(slug, &record, inspectors).value
  }

  private func place(of slug: String) -> Place? {
    var slug = slug
    return slug.withUTF8 { slug in
      let index = places.partitioningIndex {
        !file.bytes[$0.name].lexicographicallyPrecedes(slug)
      }
      guard index < places.count, file.bytes[places[index].name].elementsEqual(slug) else {
        return nil
      }
      return places[index]
    }
  }
}

extension [UInt8] {
  /// A part of a file, none of which is so large that such a number could not count its bytes.
  fileprivate subscript(range: Range<UInt32>) -> ArraySlice<UInt8> {
    self[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
