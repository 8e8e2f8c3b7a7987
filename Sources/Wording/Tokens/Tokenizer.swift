import LetterDocument

/// Reads passages into tokens, in one pass and in linear time.
struct Tokenizer {
  /// Where some bytes stand in the text as written and in the source.
  private struct Place {
    var written: Range<Int>
    var source: Range<Int>

    /// Takes in what follows.
    mutating func extend(to later: Place) {
      written = written.lowerBound..<later.written.upperBound
      source =
        source.lowerBound..<max(source.lowerBound, later.source.upperBound)
    }
  }

  /// A token that may still grow.
  private struct Open {
    let kind: Token.Kind
    let formStart: Int
    var place: Place
    var endsInDigit: Bool
  }

  /// A hyphen, apostrophe or the like after a word: part of it if the word goes on, and a
  /// punctuation mark if it does not.
  private struct Joiner {
    let form: UInt8
    let place: Place
    let needsDigit: Bool
  }

  /// The end of each token's form in `forms`, which no form contains.
  static let formEnd = UInt8(ascii: "\n")

  private(set) var text: [UInt8] = []
  private(set) var forms: [UInt8] = []
  private(set) var tokens: [Token] = []
  private var passage = 0
  private var followsSpace = true
  private var open: Open?
  private var joiner: Joiner?

  init(_ passages: [Passage]) {
    let size = passages.reduce(0) { $0 + $1.bytes.count }
    text.reserveCapacity(size)
    forms.reserveCapacity(size + size / 8)
    tokens.reserveCapacity(size / 5)
    for (index, passage) in passages.enumerated() {
      self.passage = index
      let start = text.count
      text += passage.bytes
      for stretch in passage.map.stretches { read(stretch, of: passage, at: start) }
      close()
      followsSpace = true
    }
  }

  private mutating func read(_ stretch: Stretch, of passage: Passage, at base: Int) {
    let bytes = passage.bytes.span
    var offset = stretch.range.lowerBound
    let end = stretch.range.upperBound
    while offset < end {
      let start = offset
      func place() -> Place {
        Place(
          written: base + start..<base + offset, source: stretch.source(of: start..<offset))
      }
      if bytes[start].isWordCharacter {
        continueWord(startsWithDigit: bytes[start].isDigit)
        let formStart = forms.count
        repeat {
          forms.append(bytes[offset])
          offset += 1
        } while offset < end && bytes[offset].isWordCharacter
        if open == nil, offset < end, bytes[offset] == UInt8(ascii: " ") {
          add(.word, at: place(), formStart: formStart)
          followsSpace = true
          offset += 1
        } else {
          extendWord(to: place(), formStart: formStart, endsInDigit: bytes[offset - 1].isDigit)
        }
      } else if bytes[start] < 0x80 {
        offset += 1
        let byte = bytes[start]
        take(CharacterClass(ascii: byte), byte.comparisonForm, at: place())
      } else {
        let (scalar, length) = bytes.scalar(at: start)
        offset += length
        take(scalar, at: place())
      }
    }
  }

  /// Takes an ASCII character that is neither letter nor digit.
  private mutating func take(_ characterClass: CharacterClass, _ form: UInt8, at place: Place) {
    switch characterClass {
    case .space:
      close()
      followsSpace = true
    case .joiner, .digitJoiner:
      let needsDigit = characterClass == .digitJoiner
      if let open, open.kind == .word, joiner == nil, open.endsInDigit || !needsDigit {
        joiner = Joiner(form: form, place: place, needsDigit: needsDigit)
      } else {
        begin(.punctuation, at: place)
        forms.append(form)
      }
    case .invisible:
      break
    case .letter, .digit, .mark, .punctuation:
      begin(.punctuation, at: place)
      forms.append(form)
    }
  }

  /// Takes a character outside ASCII.
  private mutating func take(_ scalar: Unicode.Scalar, at place: Place) {
    let characterClass = CharacterClass(scalar)
    switch characterClass {
    case .letter, .digit:
      let isDigit = characterClass == .digit
      continueWord(startsWithDigit: isDigit)
      extendWord(to: place, formStart: forms.count, endsInDigit: isDigit)
    case .mark:
      extend(to: place)
    case .punctuation:
      begin(.punctuation, at: place)
    case .space, .invisible, .joiner, .digitJoiner:
      let form = scalar.comparisonForm?.utf8.first ?? UInt8(ascii: " ")
      take(characterClass, form, at: place)
      return
    }
    if let form = scalar.comparisonForm {
      forms += form.utf8
    } else {
      forms += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  /// Goes on with the open word, through a joiner if one waits, or makes ready for another.
  private mutating func continueWord(startsWithDigit: Bool) {
    if let waiting = joiner, startsWithDigit || !waiting.needsDigit {
      forms.append(waiting.form)
      joiner = nil
    } else if joiner != nil || open?.kind == .punctuation {
      close()
    }
  }

  /// Adds letters or digits to the open word, or to a new one.
  private mutating func extendWord(to place: Place, formStart: Int, endsInDigit: Bool) {
    if open == nil {
      open = Open(kind: .word, formStart: formStart, place: place, endsInDigit: endsInDigit)
    } else {
      open?.place.extend(to: place)
      open?.endsInDigit = endsInDigit
    }
  }

  /// Adds a mark to whatever stands before it: canonical equivalence needs it there, also on a
  /// sign, as the stroke of ≠.
  private mutating func extend(to place: Place) {
    settleJoiner()
    if open == nil {
      begin(.word, at: place)
    } else {
      open?.place.extend(to: place)
      open?.endsInDigit = false
    }
  }

  private mutating func begin(_ kind: Token.Kind, at place: Place) {
    close()
    open = Open(kind: kind, formStart: forms.count, place: place, endsInDigit: false)
  }

  /// Makes a joiner that joined nothing a punctuation mark.
  private mutating func settleJoiner() {
    guard let waiting = joiner else { return }
    joiner = nil
    begin(.punctuation, at: waiting.place)
    forms.append(waiting.form)
  }

  private mutating func close() {
    settleJoiner()
    guard let open else { return }
    self.open = nil
    add(open.kind, at: open.place, formStart: open.formStart)
  }

  private mutating func add(_ kind: Token.Kind, at place: Place, formStart: Int) {
    tokens.append(
      Token(
        kind: kind, followsSpace: followsSpace, passage: passage, source: place.source,
        written: place.written, form: formStart..<forms.count))
    forms.append(Self.formEnd)
    followsSpace = false
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  fileprivate var isWordCharacter: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || isDigit
  }
}
