package import SourceText

/// A key=value file as read: its entries in order, whatever they mean.
package struct KeyValueDocument: Sendable {
  /// How many faults of one file are reported, and keys of lines that cannot be read are noted: no
  /// person mends more at once, and each takes far more memory than its line.
  package static let maximumFaults = 10_000

  /// A `[section]` line.
  package struct Section: Sendable {
    /// The file that the line is in.
    let file: SourceFile
    /// Where the name stands in it.
    let place: KeyValueName

    /// The name between the brackets.
    package var name: String { file.text(place.range) }
    /// How many words the name has.
    package var wordCount: Int { place.wordCount }
    /// Where the name is written.
    package var location: SourceLocation { file.location(place.range) }
    /// The first word of the name.
    package var firstWord: KeyValueWord { KeyValueWord(firstOf: place, in: file) }
  }

  /// The file that was read.
  package let file: SourceFile
  /// The entries in the order of the file; a key that takes a list is there once for each value.
  package let entries: KeyValueEntries
  /// The `[section]` lines in the order of the file.
  package let sections: [Section]
  /// The keys, sections included, of lines that were reported and left out, as far as they can be
  /// told.
  package let unread: Set<String>

  /// Reads a file; every line that cannot be understood is reported and left out.
  ///
  /// Takes time in proportion to the size of what is read.
  ///
  /// - Parameter range: the part of the file to read, which begins and ends with a whole line.
  package static func read(
    _ file: SourceFile, in range: Range<Int>? = nil
  ) -> Diagnosed<KeyValueDocument> {
    var parser = KeyValueParser(file, in: range)
    return parser.parse()
  }
}
