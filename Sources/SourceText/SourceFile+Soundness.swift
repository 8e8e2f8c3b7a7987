extension SourceFile {
  /// Whether there is nothing in the file but white space.
  public var isBlank: Bool {
    bytes[textStart...].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
  }

  /// What makes the bytes unfit to be read as text: bytes that are not UTF-8, control characters.
  ///
  /// Of a run of bytes that are no text only the first is named, and at most ten in a file: a
  /// photograph opened by mistake should not fill a screen. Linear in the file's size.
  public func soundness() -> [Diagnostic] {
    if let bad = firstInvalidSequence() {
      return [
        Diagnostic(
          rule: "source.not-utf8", "this file is not UTF-8 text from here on", at: location(bad),
          repair: .advice("save the file as plain text with the encoding UTF-8"))
      ]
    }
    var diagnostics: [Diagnostic] = []
    for (offset, byte) in bytes.enumerated() where isStrayControl(byte, at: offset) {
      let name = String(byte, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - name.count) + name
      diagnostics.append(
        Diagnostic(
          rule: "source.control-character", "a control character, U+\(code), that no text needs",
          at: location(offset..<offset + 1), repair: .advice("delete it")))
      if diagnostics.count == 10 { break }
    }
    return diagnostics
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

  private func isStrayControl(_ byte: UInt8, at offset: Int) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x80...: false
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
    case UInt8(ascii: "\r"): offset + 1 >= bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
    default: true
    }
  }
}
