import Testing

@testable import Mustache

@Suite("Values, and the memory they lie in")
struct ValueTests {
  @Test("a map keeps its order, and the last of equal keys at the place of the first")
  func order() {
    let map: Map = ["b": 1, "a": 2, "b": 3, "": 4]
    #expect(map.map(\.key) == ["b", "a", ""])
    #expect(map["b"]?.plainText == "3")
    #expect(map[""]?.plainText == "4")
    #expect(map["c"] == nil)
  }

  @Test("keys of every length are found, few or many", arguments: [0, 1, 16, 17, 1000])
  func keys(count: Int) {
    let keys = (0..<count).map { String(repeating: "k", count: $0 % 40) + String($0) }
    let twice = keys.map { ($0, Value.null) } + keys.map { ($0, Value.string($0)) }
    for map in [Map(keys.map { ($0, Value.string($0)) }), Map(twice)] {
      #expect(map.count == count)
      #expect(map.map(\.key) == keys)
      for key in keys {
        #expect(map[key]?.plainText == key)
        #expect(map[key + "x"] == nil)
      }
    }
  }

  @Test("names are told apart by their bytes: combined letters, NUL, length")
  func bytes() {
    let map: Map = ["e\u{301}": 1, "é": 2, "a\0": 3, "a": 4, "1234567": 5, "12345678": 6]
    #expect(map.count == 6)
    #expect(map["é"]?.plainText == "2")
    #expect(map["a\0"]?.plainText == "3")
    #expect(map["a"]?.plainText == "4")
    #expect(map["12345678"]?.plainText == "6")
  }

  @Test("only short names are their own hash")
  func hashes() {
    let names = ["", "\0", "\0\0", "a", "a\0", "1234567", "12345678", "123456789"]
    let hashes = names.map { NameHash.of($0.utf8) }
    #expect(Set(hashes).count == names.count)
    #expect(zip(names, hashes).allSatisfy { NameHash.isExact($1) == ($0.utf8.count < 8) })
  }

  @Test("texts of every length are rendered from lists and maps")
  func texts() {
    for count in [0, 1, 15, 16, 1023, 1024, 1025, 5000] {
      let text = String(repeating: "é", count: count)
      #expect(
        Rendered("{{#a}}{{.}}{{/a}}{{b}}", ["a": [.string(text)], "b": "."]).text == text + ".")
      #expect(Rendered("{{a}}", ["a": .string(text)]).text == text)
    }
  }

  @Test("what a builder puts into one store reads as what is made value by value")
  func builder() {
    var builder = ValueBuilder(valueCount: 1, byteCount: 1)
    builder.endMap(MapNames([]), from: 0)
    builder.append("a")
    builder.append(UInt8(ascii: " "))
    builder.append("é")
    builder.endText()
    builder.endMap(MapNames(["x"]), from: 1)
    for value: Value in [nil, true, 7, "text", ["inner": ["deep"]], [1, "two"]] {
      builder.add(value)
    }
    builder.endList(from: 2)
    builder.add(.marked(MarkedText([.init("mark", mark: 1)])))
    builder.add(.lambda(Lambda { "<\($0)>" }))
    let built = builder.map(MapNames(["empty", "map", "list", "marked", "lambda"]))

    #expect(built.map(\.key) == ["empty", "map", "list", "marked", "lambda"])
    let again: Value = .map(Map(built.map { ($0.key, $0.value) }))
    for template in [
      "{{#map}}{{x}}{{/map}} {{marked}} {{#lambda}}s{{/lambda}}", "{{#list}}{{.}}{{/list}}",
    ] {
      let rendered = Rendered(template, .map(built))
      #expect(rendered.text == Rendered(template, again).text)
      #expect(rendered.faults == Rendered(template, again).faults)
    }
    #expect(Rendered("{{map.x}} {{marked}} {{#lambda}}s{{/lambda}}", again).text == "a é mark <s>")
  }

  @Test("a map right behind an empty one is not taken for it")
  func behindEmpty() {
    var builder = ValueBuilder()
    builder.endMap(MapNames([]), from: 0)
    builder.add("x")
    builder.endMap(MapNames(["x"]), from: 1)
    let data = builder.map(MapNames(["empty", "full"]))
    #expect(Rendered("{{#empty}}{{#full}}{{x}}{{/full}}{{/empty}}", .map(data)).text == "x")
  }

  @Test("what is taken out of a list lives longer than the list")
  func lives() {
    func taken() -> Value? {
      let outer: List = [["a": ["b": "text"]]]
      return outer.first
    }
    #expect(Rendered("{{a.b}}", taken() ?? nil).text == "text")
  }

  @Test("numbers")
  func numbers() {
    let numbers: [Value] = [0, -7, 20.0, 1.10, 1e21, 0.1]
    #expect(numbers.map(\.plainText) == ["0", "-7", "20", "1.1", "1e+21", "0.1"])
    #expect(Number(written: "1.10").written == "1.10")
  }

  @Test("what is nothing, and what is something")
  func truth() {
    let nothing: [Value] = [nil, false, "", [], .marked(MarkedText([.init("", mark: 1)]))]
    let something: [Value] = [true, 0, " ", [nil], [:], .lambda(Lambda { $0 })]
    #expect(nothing.allSatisfy { !$0.isTruthy })
    #expect(something.allSatisfy { $0.isTruthy })
  }

  @Test("frozen arrays hold what they were given, and let go of it")
  func frozen() {
    final class Token {}
    weak var token: Token?
    do {
      let kept = Token()
      token = kept
      let frozen = FrozenArray([kept, kept])
      #expect(frozen.count == 2)
      #expect(frozen[1] === kept)
      #expect(frozen.base[0] === kept)
    }
    #expect(token == nil)
    #expect(FrozenArray<Int>([]).isEmpty)
  }

  @Test("an output buffer grows to its limit and not beyond")
  func output() {
    var buffer = OutputBuffer(room: 1, limit: 1000)
    for byte in 0..<100 { buffer.append(UInt8(byte)) }
    #expect(buffer.bytes == Array(0..<100))
    [UInt8](repeating: 7, count: 900).withUnsafeBufferPointer { buffer.append($0) }
    #expect(buffer.count == 1000)
    #expect(buffer.isFull == false)
    #expect(buffer.cut(from: 100) == [UInt8](repeating: 7, count: 900))
    [UInt8](repeating: 7, count: 901).withUnsafeBufferPointer { buffer.append($0) }
    #expect(buffer.isFull == true)
    buffer.append(8)
    buffer.append("9")
    #expect(buffer.bytes == Array(0..<100) + [UInt8](repeating: 7, count: 900))
  }
}
