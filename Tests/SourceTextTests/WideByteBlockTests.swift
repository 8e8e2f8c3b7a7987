import Testing

@testable import SourceText

@Suite("Conditions put to sixteen bytes at once")
struct WideByteBlockTests {
  /// Where the first byte is, of sixteen that are all one but for another at a place, that meets a
  /// condition.
  private func first(
    of byte: UInt8, at place: Int, among others: UInt8,
    meeting condition: (WideByteBlock) -> WideByteBlock.Answers
  ) -> Int? {
    var bytes = [UInt8](repeating: others, count: 18)
    bytes[place + 1] = byte
    return WideByteBlock.first(of: condition(WideByteBlock(bytes.span, at: 1)))
  }

  @Test("a byte is found at each place, whichever it is and whatever stands beside it")
  func equal() {
    for byte in UInt8.min ... .max {
      for place in 0..<16 {
        #expect(first(of: byte, at: place, among: byte ^ 1) { $0.equal(to: byte) } == place)
        #expect(first(of: byte ^ 1, at: place, among: byte ^ 1) { $0.equal(to: byte) } == nil)
      }
    }
  }

  @Test("a mask takes bits away before bytes are compared")
  func masked() {
    for byte in UInt8.min ... .max {
      let isAlike = byte & 0xBD == UInt8(ascii: "<")
      let found = first(of: byte, at: 9, among: 0) { $0.equal(to: UInt8(ascii: "<"), under: 0xBD) }
      #expect(found == (isAlike ? 9 : nil))
    }
  }

  @Test("the ends of a range lie in it, and their neighbours do not")
  func within() {
    for (lowest, highest): (UInt8, UInt8) in [(0, 0x1F), (0x20, 0x7F), (0x5B, 0x60), (0x80, 0xFF)] {
      for byte in UInt8.min ... .max {
        let outside = highest == 0xFF ? lowest - 1 : highest + 1
        let found = first(of: byte, at: 3, among: outside) { $0.within(lowest, highest) }
        #expect(found == ((lowest...highest).contains(byte) ? 3 : nil))
      }
    }
  }
}
