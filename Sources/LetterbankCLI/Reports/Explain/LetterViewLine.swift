import SourceText

/// A line of a letter, not wrapped yet, cut into words that know who says them.
struct LetterViewLine {
  /// A part of a word that one thing says.
  struct Piece {
    var text: String
    let emphasis: Emphasis
  }

  /// What stands between two blanks.
  struct Word {
    var pieces: [Piece] = []
    /// The indices of the attributions that begin in it.
    var attributions: [Int] = []

    /// How many characters it has.
    var width: Int { pieces.reduce(0) { $0 + $1.text.count } }
  }

  /// How far its first row is indented.
  private(set) var indent = 0
  /// The words; of an item, the first is its marker.
  private(set) var words: [Word] = []
  /// Whether the first word is an item's marker.
  private(set) var hasMarker = false

  /// The lines of a letter, with slots and free text between marks if that is wanted.
  static func lines(of attributions: [Attribution], marks: Bool) -> [LetterViewLine] {
    var lines = [LetterViewLine()]
    for (index, attribution) in attributions.enumerated() {
      var rest = attribution.text[...]
      lines[lines.count - 1].takeLead(of: &rest)
      let trail = rest.reversed().prefix { $0 == " " || $0 == "\n" }.count
      let emphasis = attribution.origin.emphasis
      let words = rest.dropLast(trail)
      let shown = marks && !words.isEmpty ? emphasis.marked(words) : String(words)
      var isFirst = attribution.hasWords || emphasis != .none
      for character in shown + rest.suffix(trail) {
        switch character {
        case "\n":
          lines[lines.count - 1].finish()
          lines.append(LetterViewLine())
        case " ":
          lines[lines.count - 1].beginWord()
        default:
          lines[lines.count - 1].append(character, emphasis, of: isFirst ? index : nil)
          isFirst = false
        }
      }
    }
    lines[lines.count - 1].finish()
    return lines.last?.words.isEmpty == true ? lines.dropLast() : lines
  }

  /// Takes the layout that a stretch of the letter begins with: blanks, and an item's marker.
  private mutating func takeLead(of text: inout Substring) {
    let isAtStart = words.isEmpty
    let blanks = text.prefix { $0 == " " }
    text = text.dropFirst(blanks.count)
    guard isAtStart else {
      if !blanks.isEmpty { beginWord() }
      return
    }
    indent += blanks.count
    let marker = text.prefix { $0 != " " && $0 != "\n" }
    guard Self.isMarker(marker), text.dropFirst(marker.count).first == " " else { return }
    text = text.dropFirst(marker.count + 1)
    words = [Word(pieces: [Piece(text: String(marker), emphasis: .none)]), Word()]
    hasMarker = true
  }

  private static func isMarker(_ word: Substring) -> Bool {
    switch word {
    case "-", "*", "+": true
    default:
      word.count > 1 && word.dropLast().allSatisfy(\.isWholeNumber)
        && (word.hasSuffix(".") || word.hasSuffix(")"))
    }
  }

  private mutating func beginWord() {
    if words.last?.pieces.isEmpty == false { words.append(Word()) }
  }

  private mutating func append(_ character: Character, _ emphasis: Emphasis, of attribution: Int?) {
    if words.isEmpty { words.append(Word()) }
    let last = words.count - 1
    if let attribution { words[last].attributions.append(attribution) }
    if let piece = words[last].pieces.last, piece.emphasis == emphasis {
      words[last].pieces[words[last].pieces.count - 1].text.append(character)
    } else {
      words[last].pieces.append(Piece(text: String(character), emphasis: emphasis))
    }
  }

  /// Drops a word that was begun and never came, and makes the others safe to print.
  private mutating func finish() {
    if words.last?.pieces.isEmpty == true { words.removeLast() }
    for word in words.indices {
      for piece in words[word].pieces.indices {
        words[word].pieces[piece].text = words[word].pieces[piece].text.printable
      }
    }
  }
}
