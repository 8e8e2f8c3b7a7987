extension SourceFile {
  /// Whether there is nothing in the file but white space.
  public var isBlank: Bool {
    bytes[textStart...].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
  }

  /// What makes the bytes unfit to be read as text: bytes that are not UTF-8, control characters.
  ///
  /// A file with more than three of them is no text at all, and that is said once: a photograph
  /// opened by mistake should not fill a screen. Linear in the file's size.
  ///
  /// - Parameter allowsPageBreaks: whether form feeds are part of the text, as in what was printed.
  public func soundness(allowingPageBreaks allowsPageBreaks: Bool = false) -> [Diagnostic] {
    if let signature = FileSignature(of: bytes) { return [notText("this is \(signature.noun)")] }
    if let bad = firstInvalidSequence() {
      return [
        Diagnostic(
          rule: "source.not-utf8", "this file is not UTF-8 text from here on", at: location(bad),
          repair: .advice("save the file as plain text with the encoding UTF-8"))
      ]
    }
    let controls = strayControls(atMost: 4, besidesPageBreaks: allowsPageBreaks)
    if controls.count == 4 {
      let isOfOldMac = controls.allSatisfy { $0.scalar == "\r" }
      return [
        notText(
          isOfOldMac ? "the lines of this file end as on old Macs" : "this file is no plain text")
      ]
    }
    return controls.map { control in
      let name = String(control.scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - name.utf8.count)) + name
      return Diagnostic(
        rule: "source.control-character", "a control character, U+\(code), that no text needs",
        at: location(control.range), repair: .advice("delete it"))
    }
  }

  private func notText(_ message: String) -> Diagnostic {
    Diagnostic(
      rule: "source.not-text", message, at: .path(path),
      repair: .advice("save it as plain text with the encoding UTF-8"))
  }

  private func firstInvalidSequence() -> Range<Int>? {
    let bytes = bytes
    let span = bytes.span
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }

  /// The first of the control characters that are neither tab nor line end, in a file that is
  /// UTF-8.
  private func strayControls(
    atMost limit: Int, besidesPageBreaks allowsPageBreaks: Bool
  ) -> [(scalar: Unicode.Scalar, range: Range<Int>)] {
    var controls: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    let bytes = bytes
    var offset = textStart
    while controls.count < limit {
      let start = bytes.span.firstOffset(in: offset..<bytes.count) {
        $0.less(than: 0x20) | $0.nonASCII | $0.equal(to: 0x7F)
      } where: {
        $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 > 0x7E
      }
      guard start < bytes.count else { break }
      let byte = bytes[start]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let range = start..<min(start + length, bytes.count)
      offset = range.upperBound
      let isLineEnd =
        byte == UInt8(ascii: "\r") && offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
      let isPageBreak = byte == 0x0C && allowsPageBreaks
      if let scalar = text(range).unicodeScalars.first, scalar.isControl, !isLineEnd, !isPageBreak {
        controls.append((scalar, range))
      }
    }
    return controls
  }
}

extension Diagnostic {
  /// That there is nothing in a file.
  public static func emptyFile(_ path: String) -> Diagnostic {
    Diagnostic(
      rule: "source.empty", "this file is empty", at: .path(path),
      repair: .advice("write what belongs in it, or delete it"))
  }
}
