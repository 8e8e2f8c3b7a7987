import Testing

@testable import SourceText

@Suite("Groups by a key")
struct GroupsTests {
  @Test("few keys and many are grouped alike", arguments: [0, 1, 2, 16, 17, 18, 1000])
  func order(count: Int) {
    let keys = (0..<count).map { "key \($0 * 7 % max(1, count))" }
    var distinct: [String] = []
    for key in keys where !distinct.contains(key) { distinct.append(key) }
    let groups = Groups(Array((keys + keys.reversed()).enumerated())[...]) { $0.element }
    #expect(groups.all.map(\.key) == distinct)
    for (position, group) in groups.all.enumerated() {
      #expect(group.elements.allSatisfy { $0.element == group.key })
      #expect(group.elements.map(\.offset) == group.elements.map(\.offset).sorted())
      #expect(groups.position(of: group.key) == position)
    }
    #expect(groups.all.reduce(0) { $0 + $1.elements.count } == 2 * count)
    #expect(groups.position(of: "another") == nil)
  }
}
