import LetterDocument
import SeededRandom
import Testing
import Wording

@Suite("Differences as people see them")
struct WordingExcerptTests {
  /// The excerpts of two texts, a line a passage.
  private func excerpts(_ old: String, _ new: String, color: Bool = false) -> [String] {
    func wording(_ text: String) -> Wording {
      Wording(text.split(separator: "\n").map { Passage(String($0)) })
    }
    return WordingDiff(from: wording(old), to: wording(new)).excerpts()
      .map { $0.rendered(color: color) }
  }

  @Test(
    "a few words on either side, spaced as in the letter",
    arguments: [
      (
        "The plan is to focus staff towards crime prevention and more besides.",
        "The plan is to focus staff on crime prevention and more besides.",
        "… is to focus staff [-towards-]{+on+} crime prevention and more …"
      ),
      ("It was good.", "It was not good.", "It was {+not+} good."),
      ("It was not good.", "It was good.", "It was [-not-] good."),
      ("However the force", "The force", "[-However the-]{+The+} force"),
      ("The staff who know.", "The staff, who know.", "The staff{+,+} who know."),
      ("The staff (all) know", "The staff know", "The staff [-(all)-] know"),
      ("all staff who know", "all staff, that know", "all staff[- who-]{+, that+} know"),
      (
        "on 4 September at 00:01.", "on 4 September at 00:02.",
        "on 4 September at [-00:01-]{+00:02+}."
      ),
      ("a “b” c", "a “d” c", "a “[-b-]{+d+}” c"),
      ("too - far", "too – far", "too [---]{+–+} far"),
      ("", "new", "{+new+}"),
      ("Well. Good", "Well", "Well[-. Good-]"),
      ("Zoë\u{1B}[2J was", "Zoë was", "Zoë[-␛[2J-] was"),
    ])
  func excerpt(old: String, new: String, expected: String) {
    #expect(excerpts(old, new) == [expected])
  }

  @Test("changes close together share an excerpt, others do not")
  func groups() {
    #expect(
      excerpts(
        "a b c d e f g h i j k l m n o p q r", "a X c d e Y g h i j k l m n o Z q r")
        == [
          "a [-b-]{+X+} c d e [-f-]{+Y+} g h i j …", "… l m n o [-p-]{+Z+} q r",
        ])
  }

  @Test("two replaced words with a small one between them read as one replacement")
  func joined() {
    #expect(
      excerpts("the range of tools", "the number of ways")
        == ["the [-range of tools-]{+number of ways+}"])
    #expect(
      excerpts("the range, however, tools", "the range; however; tools")
        == ["the range[-,-]{+;+} however[-,-]{+;+} tools"])
  }

  @Test("an added or removed sentence is that sentence, wherever its neighbours agree with it")
  func sentences() {
    let first = "The force has a plan."
    let second = "The force has no means of checking."
    #expect(
      excerpts("\(first) \(second)", "\(first) The force has staff. \(second)")
        == ["… force has a plan. {+The force has staff.+} The force has no …"])
    #expect(
      excerpts("HMIC found a. HMIC found b. HMIC found c.", "HMIC found a. HMIC found c.")
        == ["HMIC found a. [-HMIC found b.-] HMIC found c."])
    #expect(
      excerpts("plans, staff and tools", "plans, money, staff and tools")
        == ["plans, {+money,+} staff and tools"])
  }

  @Test("an added or removed passage is shown whole, between its neighbours")
  func passages() {
    let old = "One plan is good.\nThe end of it is near now."
    let new = "One plan is good.\nThe end of all.\nThe end of it is near now."
    #expect(
      excerpts(old, new)
        == ["One plan is good. ¶ {+The end of all.+} ¶ The end of it …"])
    #expect(
      excerpts(new, old)
        == ["One plan is good. ¶ [-The end of all.-] ¶ The end of it …"])
  }

  @Test("the words around a change are those of its own passage")
  func ownPassage() {
    #expect(
      excerpts("Before it.\nPreventing Crime\nAfter it.", "Before it.\nPreventing crime\nAfter it.")
        == ["Preventing [-Crime-]{+crime+}"])
    #expect(
      excerpts("Before it.\nHowever we go\nAfter.", "Before it.\nwe go\nAfter.")
        == ["[-However-] we go"])
    #expect(
      excerpts("Before it\nAfter b c", "Before x\nNow b c")
        == ["Before [-it-]{+x+}", "[-After-]{+Now+} b c"])
  }

  @Test("colour comes with the marks, for whoever cannot tell red from green")
  func color() {
    #expect(
      excerpts("staff towards crime", "staff on crime", color: true)
        == ["staff \u{1B}[31m[-towards-]\u{1B}[0m\u{1B}[32m{+on+}\u{1B}[0m crime"])
  }

  @Test("equal wordings have no excerpt")
  func equal() {
    #expect(excerpts("a ‘b’.", "a  'b'.") == [])
    #expect(excerpts("", "") == [])
  }

  @Test("random prose: every changed token is shown, in order")
  func random() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let old = Wording(generator.passages(upTo: 20))
      let new = Wording(generator.passages(upTo: 20))
      let diff = WordingDiff(from: old, to: new)
      let excerpts = diff.excerpts(context: 2)
      #expect(excerpts.flatMap(\.changes) == diff.changes)
      var removed: [String] = []
      var added: [String] = []
      for piece in excerpts.flatMap(\.pieces) {
        switch piece {
        case .same: break
        case .removed(let text): removed += Wording(text).forms.filter { $0 != "¶" }
        case .added(let text): added += Wording(text).forms.filter { $0 != "¶" }
        }
      }
      #expect(removed == diff.changes.flatMap { old.forms[$0.old] })
      #expect(added == diff.changes.flatMap { new.forms[$0.new] })
    }
  }
}
