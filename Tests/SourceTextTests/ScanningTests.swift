import SeededRandom
import Testing

@testable import SourceText

@Suite("Looking for a byte among eight at once")
struct ScanningTests {
  /// Bytes of which many are next to each other in number, where a borrow could mislead.
  private static let bytes: [UInt8] = {
    var random = SeededGenerator(seed: 1)
    let some: [UInt8] = [0x00, 0x0A, 0x1F, 0x20, 0x21, 0x22, 0x3F, 0x40, 0x7F, 0x80, 0xA0, 0xFF]
    return (0..<2_000).map { _ in
      random.chance(70) ? some[random.below(some.count)] : UInt8(random.below(256))
    }
  }()

  /// The offsets of all bytes that meet a condition, each looked for from after the one before.
  private func offsets(
    standingOut candidates: (ByteBlock) -> UInt64, where condition: (UInt8) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    var start = 0
    while start < Self.bytes.count {
      start = Self.bytes.span.firstOffset(
        in: start..<Self.bytes.count, standingOut: candidates, where: condition)
      if start < Self.bytes.count { found.append(start) }
      start += 1
    }
    return found
  }

  private func allOffsets(where condition: (UInt8) -> Bool) -> [Int] {
    Self.bytes.indices.filter { condition(Self.bytes[$0]) }
  }

  @Test("each condition finds what a look at every byte finds")
  func conditions() {
    for limit in UInt8(1)...0x80 {
      let found = offsets {
        $0.less(than: limit)
      } where: {
        $0 < limit
      }
      #expect(found == allOffsets { $0 < limit })
    }
    for byte in UInt8.min ... .max {
      let found = offsets {
        $0.equal(to: byte)
      } where: {
        $0 == byte
      }
      #expect(found == allOffsets { $0 == byte })
    }
    #expect(
      offsets {
        $0.nonASCII
      } where: {
        $0 > 0x7F
      } == allOffsets { $0 > 0x7F })
    let masked = offsets {
      $0.equal(to: 0x22, under: 0xF3)
    } where: {
      $0 & 0xF3 == 0x22
    }
    #expect(masked == allOffsets { $0 & 0xF3 == 0x22 })
  }

  @Test("what is a blank is known of each byte, whatever stands before it")
  func blanks() {
    for start in 0..<Self.bytes.count - 8 {
      let blanks = ByteBlock(Self.bytes.span, at: start).blanks
      for place in 0..<8 {
        let isBlank = blanks >> UInt64(8 * place + 7) & 1 == 1
        #expect(isBlank == (Self.bytes[start + place] == UInt8(ascii: " ")))
      }
    }
  }

  @Test("nothing is found outside the range")
  func range() {
    let bytes = Array("x       x".utf8)
    for start in 1..<8 {
      for end in start..<9 {
        let found = bytes.span.firstOffset(in: start..<end) {
          $0.equal(to: UInt8(ascii: "x"))
        } where: {
          $0 == UInt8(ascii: "x")
        }
        #expect(found == end)
      }
    }
  }

  @Test("stretches of every length are the same bytes, or differ in one")
  func equality() {
    for length in 0...20 {
      for start in 0..<3 {
        let stretch = Array(Self.bytes[start..<start + length])
        func isSame(_ other: [UInt8]) -> Bool {
          Self.bytes.span.extracting(start..<start + length).holdsSameBytes(as: other.span)
        }
        #expect(isSame(stretch))
        #expect(!isSame(stretch + [0]))
        for place in stretch.indices {
          var other = stretch
          other[place] ^= 0x80
          #expect(!isSame(other))
        }
      }
    }
  }
}
