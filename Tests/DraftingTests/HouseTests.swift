import Drafting
import FindingsBank
import KeyValue
import LetterFixtures
import SeededRandom
import SourceText
import Testing

@Suite("Reading a house")
struct HouseTests {
  @Test("a sound house has no faults, and its sections stand in the letter's order")
  func sound() {
    #expect(SmallHouse().faults == "")
    #expect(SmallHouse().house.bank.sections.map(\.name) == ["iom", "demand"])
  }

  @Test("missing files are named, all of them")
  func missing() {
    var house = SmallHouse()
    house.templates = [:]
    house.bank = [:]
    #expect(
      house.faults == """
        findings-bank: error: there is no .conf file in the bank, so it holds no findings
        help: add one file for each section of the letter
        templates/forces.conf: error: this file is missing: it holds the forces that letters go to
        templates/inspection.conf: error: this file is missing: it holds what all letters say alike
        templates/inspectors.conf: error: this file is missing: it holds who signs the letters
        templates/letter.mustache: error: this file is missing: every letter is made from it

        """)
  }

  @Test("a missing partial is an error at the tag that calls it")
  func missingPartial() {
    var house = SmallHouse()
    house.templates["letter.mustache"] = "Dear\n{{>adress}}\n"
    #expect(house.faults.hasPrefix("templates/letter.mustache:2:1: error: "))
  }

  @Test("what hangs on a missing or faulty file is not reported as well")
  func noCascades() {
    for (name, count) in [("inspectors.conf", 1), ("letter.mustache", 1), ("inspection.conf", 1)] {
      var house = SmallHouse()
      house.templates[name] = nil
      #expect(House.read(house.files).diagnostics.count == count, "\(name)")
    }
    var house = SmallHouse()
    house.bank["iom.conf"] = "[iom\nheading = x\n"
    #expect(House.read(house.files).diagnostics.count < 3)
  }

  @Test("a section of the bank that no letter has, and one named twice")
  func sections() {
    var house = SmallHouse()
    house.templates["inspection.conf"] =
      "sent = 2014-09-04 00:01\nsection = demand\nsection = demand\n"
    #expect(
      house.faults == """
        templates/inspection.conf: error: no letter has the bank's section 'iom'
        help: add a line 'section = iom' at its place in the letter
        templates/inspection.conf:3:11: error: the section 'demand' is named twice
          section = demand
                    ^~~~~~
        templates/inspection.conf:2:11: note: first named here
          section = demand
                    ^~~~~~
        help: delete one of the two lines

        """)
  }

  @Test("what does not fit together is shown in one run")
  func faults() {
    var house = SmallHouse()
    house.templates["inspection.conf"] = "sent = 2014-02-30\nsection = ion\n"
    house.templates["inspectors.conf"] = """
      name = nobody
      [ann]
      nam = Ann
      template = letters
      heading.ion = x
      heading.iom = Ofenders
      """
    house.templates["forces.conf"] = """
      [kent]
      name = Kent Police
      inspector = an
      [essex]
      name = Essex Police
      head = Commissioner
      inspector = an
      """
    #expect(
      house.faults == """
        templates/forces.conf:1:2: error: 'head' is missing: letters are addressed to the force's head
          [kent]
           ^~~~
        help: add a line 'head = …'
        templates/forces.conf:7:13: error: there is no inspector 'an'
          inspector = an
                      ^~
        help: did you mean 'ann'?
        templates/inspection.conf:1:8: error: '2014-02-30' is no date, or no date and time
          sent = 2014-02-30
                 ^~~~~~~~~~
        help: write it as 4 September 2014, or 2014-09-04 00:01 with a time
        templates/inspection.conf:2:11: error: the bank has no section 'ion'
          section = ion
                    ^~~
        help: did you mean 'iom'?
        templates/inspectors.conf:1:1: error: 'name' stands below no [section]
          name = nobody
          ^~~~
        help: put the [section] that it belongs to above it
        templates/inspectors.conf:3:1: error: unknown key 'nam'
          nam = Ann
          ^~~
        help: did you mean 'name'?
        templates/inspectors.conf:4:12: error: there is no template 'templates/letters.mustache'
          template = letters
                     ^~~~~~~
        help: did you mean 'letter'?
        templates/inspectors.conf:5:1: error: the bank has no section 'ion'
          heading.ion = x
          ^~~~~~~~~~~
        help: did you mean 'iom'?
        templates/inspectors.conf:6:15: error: 'Ofenders' is no heading of the section 'iom'
          heading.iom = Ofenders
                        ^~~~~~~~
        help: did you mean 'Offenders'?

        """)
  }

  @Test("a force is found, wherever its name is first written")
  func firstKeyOutsideSection() {
    var house = SmallHouse()
    house.templates["forces.conf"] = """
      avon-and-somerset.name = Avon and Somerset
      [avon-and-somerset]
      head = Chief Constable
      inspector = ann
      """
    #expect(house.faults == "")
    #expect(house.house.roster.slugs == ["avon-and-somerset"])
    #expect(house.house.roster["avon-and-somerset"]?.name.text == "Avon and Somerset")
  }

  @Test("a long section of more than one word at the end of the roster is reported, and no more")
  func longSectionAtEnd() throws {
    var house = SmallHouse()
    let forces = try #require(house.templates["forces.conf"])
    house.templates["forces.conf"] = forces + "\n[a-very-long-force-name-that-goes-on.x]\na=b"
    #expect(house.house.roster["kent"]?.name.text == "Kent Police")
    #expect(house.house.roster.slugs == ["essex", "kent"])
  }

  @Test("a roster that is read force by force is the one that is read whole", arguments: 0..<100)
  func forceByForce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lines: [String] = []
    var dotted: [String] = []
    for slug in ["a", "b-with-a-long-name", "ab", "é", "c"].shuffled(using: &random) {
      let values = [("name", "Name of \(slug)"), ("head", "Head of \(slug)"), ("inspector", "ann")]
      dotted += values.map { "\(slug).\($0) = \($1)\n" }
      // Keys with a dotted name can only stand above the first section.
      let outside = lines.contains { $0.hasPrefix("[") } ? 0 : random.below(4)
      lines += dotted.suffix(3).prefix(outside)
      if outside < 3 || random.chance(20) { lines.append("[\(slug)]\n") }
      lines += values.dropFirst(outside).map { "\($0) = \($1)\n" }
      if random.chance(20) { lines.append("[\(slug)]\n") }
      if random.chance(50) { lines.append("# \(slug)\n\n") }
    }
    var house = SmallHouse()
    house.templates["forces.conf"] = lines.joined()
    #expect(house.faults == "")
    let forceByForce = house.house.roster
    house.templates["forces.conf"] = dotted.shuffled(using: &random).joined()
    #expect(house.faults == "")
    let whole = house.house.roster
    #expect(forceByForce.slugs == whole.slugs)
    let texts = [forceByForce, whole].map { roster in
      roster.forces.map { [$0.slug, $0.name.text, $0.head.text, $0.inspector.name.text] }
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].count == 5)
  }

  @Test("the forces but for some are those that remain in order, a name before those that go on")
  func forcesButForSome() {
    var house = SmallHouse()
    house.templates["forces.conf"] = ["west-x", "west", "east", "westminster"]
      .map { "[\($0)]\nname = \($0)\nhead = Chief\ninspector = ann\n" }.joined()
    let roster = house.house.roster
    #expect(roster.slugs == ["east", "west", "west-x", "westminster"])
    #expect(roster.slugs(exceptFor: []) == roster.slugs)
    #expect(roster.slugs(exceptFor: roster.slugs) == [])
    #expect(
      roster.slugs(exceptFor: ["aa", "west", "west-y", "zz"]) == ["east", "west-x", "westminster"])
    #expect(roster.slugs(exceptFor: ["east", "westminster"]) == ["west", "west-x"])
  }
}
