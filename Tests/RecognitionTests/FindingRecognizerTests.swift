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
        [iom.teams.crossed]
        judgement = neutral
        text = Both {{some}} with {{others}} and {{some}} without {{others}} help.
        [iom.teams.unit]
        judgement = neutral
        text = Each {{unit}} {{place}} is the {{unit}} we had.
        slot.unit = team | team lead
        [iom.teams.either]
        judgement = neutral
        text = Either {{one}} or {{one}} or {{other}} helps.
        [iom.teams.pair]
        judgement = neutral
        text = Some {{one}} of {{two}} saw {{three}}.
        [iom.teams.tail]
        judgement = neutral
        text = We saw {{what}}
        [iom.teams.manifold]
        judgement = neutral
        text = Long {{a}} {{b}} {{c}} {{d}} {{a}} {{b}} {{c}} {{d}} end.
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

  @Test("slots that stand again, whatever may fill them first")
  func repeated() {
    #expect(
      read("The chief of staff of Kent and the chief of staff meet weekly.")
        == ["twice place=Kent who=chief of staff"])
    #expect(
      read("Both men with hats with sticks and men with hats without sticks help.")
        == ["crossed others=sticks some=men with hats"])
    #expect(read("Each team lead here is the team lead we had.") == ["unit place=here unit=1"])
    #expect(
      read("The chief of staff of Kent and the chief meet weekly.") == [
        "twice place=staff of Kent who=chief"
      ])
    #expect(
      read("The chief of Kent and the clerk meet weekly.") == [
        "'The chief of Kent and the clerk meet weekly.'"
      ])
  }

  @Test("slots that stand again and may be filled in two ways")
  func ambiguous() {
    #expect(
      read("Either x or x or x or x or y helps.") == ["either one=x other=x or x or y ?"])
    #expect(read("Either x or x or y helps.") == ["either one=x other=y"])
    #expect(
      read("Both a with b with c and a without b with c help.") == [
        "crossed others=b with c some=a"
      ])
  }

  @Test("a slot at the end, and what follows one within what fills it")
  func ends() {
    #expect(read("We saw nothing") == ["tail what=nothing"])
    #expect(read("Some A of B saw C.") == ["pair one=A three=C two=B"])
    #expect(read("Some A of B of C saw D.") == ["pair one=A three=D two=B of C ?"])
  }

  @Test("more ways to fill slots than can be tried")
  func manifold() {
    let text = "Long " + String(repeating: "x ", count: 401) + "end."
    #expect(read(text) == ["'\(text)'"])
  }
}
