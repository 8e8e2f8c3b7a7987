import SourceText
import TemplateData
import Testing

@Suite("Data in JSON")
struct JSONTests {
  @Test(
    "every kind of value, as it was written",
    arguments: [
      (#"{"b": 1, "a": [true, false, null]}"#, #"{"b": 1, "a": [true, false, null]}"#),
      ("[0, -0, 20.0, 1.10, 1e3, -2.5E-07, 12345678901234567890123456789]", nil),
      (" \t\r\n[ ]\r\n", "[]"),
      ("{}", "{}"),
      ("\u{FEFF}\"Zoë\"", "\"Zoë\""),
      (#""\"\\\/\b\f\n\r\t""#, "\"\"\\/\u{8}\u{C}\n\r\t\""),
      (#""\u005a\u00F6\u20aC\uD83D\ude00""#, "\"Zö€😀\""),
      ("85", "85"),
      ("[[[[]]], {\"a\": {\"a\": {}}}]", "[[[[]]], {\"a\": {\"a\": {}}}]"),
      (#"{"é": 1, "e\#u{301}": 2}"#, nil),
      ("\"\u{7F}\"", nil),
    ] as [(String, String?)])
  func sound(text: String, outline: String?) {
    let reading = Reading(text, as: "a.json")
    #expect(reading.faults == "")
    #expect(reading.outline == outline ?? text)
  }

  @Test("a long text with escapes and a large number of values take linear time")
  func large() {
    let text = "[" + String(repeating: "\"a\\n\u{E9}\",", count: 50_000) + "1]"
    let reading = Reading(text, as: "a.json")
    #expect(reading.faults == "")
    #expect(reading.outline.utf8.count == 50_000 * 8 + 3)
    let names = (0..<20_000).map { "\"name \($0)\": \($0)" }.joined(separator: ",")
    #expect(Reading("{\(names)}", as: "a.json").faults == "")
  }

  @Test("as deep as is allowed, and deeper than any stack")
  func deep() {
    let limit = TemplateData.depthLimit
    let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(Reading(deepest, as: "a.json").outline == deepest)
    #expect(
      Reading(String(repeating: "[", count: 100_000), as: "a.json").faults == """
        a.json:1:513: error: more than 512 lists and maps are inside each other here
          …\(String(repeating: "[", count: 96))…
           \(String(repeating: " ", count: 48))^
        help: use fewer of them inside each other

        """)
    let maps = String(repeating: "{\"a\":", count: 100_000)
    #expect(Reading(maps, as: "a.json").faults.contains("more than 512 lists and maps"))
  }

  @Test("of a file that is no JSON at all, a hundred faults are reported and no more")
  func manyFaults() {
    let words = Array("<p>'Zoë\" \\u00 :,]} 0x \u{201C}".utf8)
    // The steps of a linear congruential generator (Knuth's MMIX).
    var state: UInt64 = 1
    for _ in 0..<500 {
      let bytes = (0..<200).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(state >> 33) % words.count]
      }
      let read = TemplateData.read(SourceFile(path: "a.json", bytes: bytes))
      #expect(!read.diagnostics.isEmpty, "\(bytes)")
    }
    for part in ["'", "\u{201C} ", "\"\\q", "1 ", "/", "]", "}", ":", ",", "{,", "{1", "\"\n"] {
      let text = String(repeating: part, count: 50_000)
      let read = TemplateData.read(SourceFile(path: "a.json", text: text))
      #expect((1...100).contains(read.diagnostics.count), "\(part)")
    }
  }

  @Test("a name that ends in neither .json nor .conf")
  func unknownFormat() {
    #expect(
      Reading("a: 1", as: "a.yaml").faults == """
        a.yaml: error: the name of this file ends in no known format
        help: use a file of key = value lines named .conf, or JSON named .json

        """)
  }
}
