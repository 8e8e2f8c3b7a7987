import FindingsBank
import Recognition
import SourceText
import Testing
import Wording

@Suite("Recognising findings")
struct FindingRecognizerTests {
  static let bank = Bank.read([
    SourceFile(
      path: "findings-bank/iom.conf",
      text: """
        [iom]
        heading = Offenders
        [iom.teams]
        question = Are there teams?
        [iom.teams.joint]
        judgement = good
        text = There are joint teams.
        [iom.teams.partner]
        judgement = neutral
        text = The force works with {{partner}} on {{what}}.
        slot.what = offenders | offenders, young and old
        [iom.teams.policy]
        judgement = neutral
        text = The force has no policy{{but}} based on risk.
        slot.but = , but one | . Instead it is
        [iom.teams.glued]
        judgement = neutral
        text = The {{front}}line staff help.
        slot.front = front | front-
        [iom.teams.list]
        judgement = neutral
        text = There are two ways:
        item = by day; and
        item = by {{night}}.
        [iom.teams.twice]
        judgement = neutral
        text = The {{who}} of {{place}} and the {{who}} meet weekly.
        """)
  ]).value

  /// A reading in short: findings with their slots, and sentences in quotation marks.
  private func read(_ text: String) -> [String] {
    let wording = Wording(text)
    return FindingRecognizer(Self.bank).reading(of: wording.tokens.indices, in: wording).parts.map {
      switch $0 {
      case .sentence(let range): return "'\(wording.text(of: range))'"
      case .finding(let match, let others):
        let slots = match.fillings.sorted { $0.key < $1.key }.map { name, filling in
          switch filling {
          case .wording(let index): "\(name)=\(index)"
          case .tokens(let range): "\(name)=\(wording.text(of: range))"
          }
        }
        return ([match.finding.id.name] + slots).joined(separator: " ")
          + (match.isAmbiguous ? " ?" : "") + (others.isEmpty ? "" : " or others")
      }
    }
  }

  @Test("findings in a row, their slots filled, and a sentence of one's own between them")
  func sequence() {
    #expect(
      read("There are joint teams. This is ours. The force works with St. Mary’s on offenders.")
        == [
          "joint", "'This is ours.'", "partner partner=St. Mary’s what=0",
        ])
  }

  @Test("the longest wording of a choice, a slot with a full stop in it, and a slot within a word")
  func slots() {
    #expect(
      read("The force works with us on offenders, young and old.") == [
        "partner partner=us what=1"
      ])
    #expect(read("The force has no policy. Instead it is based on risk.") == ["policy but=1"])
    #expect(
      read("The front-line staff help. The frontline staff help.") == [
        "glued front=1", "glued front=0",
      ])
  }

  @Test("a list within a finding, one word changed, and no words at all")
  func others() {
    #expect(read("There are two ways: by day; and by moonlight.") == ["list night=moonlight"])
    #expect(read("There are joint clubs.") == ["'There are joint clubs.'"])
    #expect(read("") == [])
  }

  @Test("slots that stand again, filled with words that no finding has")
  func repeated() {
    #expect(
      read("The chief of Kent and the chief meet weekly.") == ["twice place=Kent who=chief"])
    #expect(
      read("The chief of Kent and the clerk meet weekly.") == [
        "'The chief of Kent and the clerk meet weekly.'"
      ])
  }
}
