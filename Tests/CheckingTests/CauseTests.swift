import Checking
import Drafting
import LetterFixtures
import SourceText
import Testing

@Suite("Every change is laid to one line")
struct CauseTests {
  @Test("three findings, one assessment and the closing are five entries, meaning first")
  func five() throws {
    var edits = Edits()
    let bank = "findings-bank/preventing-crime.conf"
    try edits.replace("management meetings in", with: "management gatherings in", in: bank)
    try edits.replace("does not\n       inhibit", with: "does\n       inhibit", in: bank)
    try edits.replace("a preventative tool", with: "a preventive tool", in: bank)
    try edits.replace("Yours sincerely", with: "Yours faithfully", in: "templates/letter.mustache")
    try edits.replace(
      "more-detail-would-help", with: "staff-unclear", in: "assessments/kent.conf")
    try edits.expectEntries([
      "findings-bank/preventing-crime.conf:44 finding · 11 letters · [-not-]",
      "assessments/kent.conf:59 chosen · kent · [-Although some … (20 words) … focused tasks.-]{+Although some … (12 words) … of them.+}",
      "templates/letter.mustache:68 template · 43 letters · [-sincerely-]{+faithfully+}",
      "findings-bank/preventing-crime.conf:71 finding · 29 letters · [-meetings-]{+gatherings+}",
      "findings-bank/preventing-crime.conf:208 finding · 17 letters · [-preventative-]{+preventive+}",
    ])
  }

  @Test("two bullets, or two sentences, that changed places are one that moved")
  func moved() throws {
    var edits = Edits()
    let bullet = """
      initiatives         = daily-meetings
      initiatives.opening = The
      initiatives.were    = are
      initiatives         = tasking-lacks-detail

      """
    try edits.replace(bullet, with: "", in: "assessments/kent.conf")
    try edits.replace("training  ", with: bullet + "training  ", in: "assessments/kent.conf")
    try edits.replace(
      "policy                    = crime-bureau\n", with: "", in: "assessments/kent.conf")
    try edits.replace(
      "policy                    = consultation.none\n",
      with: "policy = consultation.none\npolicy = crime-bureau\n", in: "assessments/kent.conf")
    let entries = try edits.entries()
    #expect(
      entries.map { "\($0.cause.source) \($0.cause.kind) \($0.letters.count)" }
        == ["assessments/kent.conf:9 moved 1", "assessments/kent.conf:20 moved 1"])
    #expect(entries.allSatisfy { $0.weight == .moved })
  }

  @Test("sections that changed places moved in all letters")
  func movedSections() throws {
    var edits = Edits()
    try edits.replace(
      "section     = attendance\nsection     = freeing-up-time",
      with: "section     = freeing-up-time\nsection     = attendance",
      in: "templates/inspection.conf")
    let entries = try edits.entries()
    #expect(
      entries.map { "\($0.cause.source) \($0.cause.kind) \($0.letters.count)" }
        == ["templates/inspection.conf:14 moved 43"])
  }

  @Test("a finding swapped for another, for one much alike, added, and removed")
  func chosen() throws {
    var edits = Edits()
    let path = "assessments/kent.conf"
    try edits.replace("= operator-decides", with: "= clear-response", in: path)
    try edits.replace("= database-kept", with: "= database-underused", in: path)
    try edits.replace("= investment", with: "= investment\nmobile = staff-positive", in: path)
    try edits.replace("savings                = work-ongoing\n", with: "", in: path)
    try edits.replace("suspect-files             = clear-evidence\n", with: "", in: path)
    try edits.expectEntries(
      of: ["kent"],
      [
        "assessments/kent.conf:13 chosen · kent · [-The force … (16 words) … in neighbourhoods.-]{+Although the … (23 words) … more effectively.+}",
        "assessments/kent.conf:18 dropped · kent · [-A small … (29 words) … of cases.-]",
        "assessments/kent.conf:19 chosen · kent · [-The force's … (40 words) … is necessary.-]{+The force … (12 words) … the public.+}",
        "assessments/kent.conf:59 dropped · kent · [-The force … (11 words) … time saved.-]",
        "assessments/kent.conf:61 chosen · kent · {+Staff are … (8 words) … mobile technology.+}",
      ])
  }

  @Test("a section that came, and one that went, is one entry")
  func sections() throws {
    var edits = Edits()
    let path = "assessments/kent.conf"
    let text = try edits.text(of: path)
    let start = try #require(text.firstRange(of: "[freeing-up-time]"))
    edits.write(String(text[..<start.lowerBound]), to: path)
    let went =
      "dropped · kent · [-Freeing up … (277 words) … on patrol.-]"
    try edits.expectEntries(of: ["kent"], ["\(path):1 \(went)"])
    // The section's line is still there, but answers nothing.
    edits.write(String(text[..<start.upperBound]) + "\n", to: path)
    try edits.expectEntries(of: ["kent"], ["\(path):48 \(went)"])

    var others = Edits()
    let sample = try others.text(of: "samples/kent.md")
    let heading = try #require(sample.firstRange(of: "### Freeing up time"))
    let closing = try #require(sample.firstRange(of: "Yours sincerely"))
    others.write(
      String(sample[..<heading.lowerBound] + sample[closing.lowerBound...]), to: "samples/kent.md")
    try others.expectEntries(
      of: ["kent"],
      [
        "\(path):48 chosen · kent · {+Freeing up … (277 words) … on patrol.+}"
      ])
  }

  @Test("a section that went from between two others, free text and all, is one entry")
  func sectionInTheMiddle() throws {
    var edits = Edits()
    let path = "assessments/cleveland.conf"
    let text = try edits.text(of: path)
    let start = try #require(text.firstRange(of: "[attendance]"))
    let end = try #require(text.firstRange(of: "[freeing-up-time]"))
    edits.write(String(text[..<start.lowerBound] + text[end.lowerBound...]), to: path)
    try edits.expectEntries(
      of: ["cleveland"],
      ["\(path):1 dropped · cleveland · [-Crime recording … (345 words) … under review.-]"])
  }

  @Test("a section that went is one entry, although what stood beside it was changed as well")
  func sectionAmidEdits() throws {
    var edits = Edits()
    let path = "assessments/kent.conf"
    let text = try edits.text(of: path)
    let start = try #require(text.firstRange(of: "[attendance]"))
    let end = try #require(text.firstRange(of: "[freeing-up-time]"))
    edits.write(String(text[..<start.lowerBound] + text[end.lowerBound...]), to: path)
    try edits.replace("training            = some-but-not-formal\n", with: "", in: path)
    try edits.replace("training.who        = that\n", with: "", in: path)
    try edits.replace("= good-understanding", with: "= taking-steps", in: path)
    try edits.replace("demand.opening         = The force has\n", with: "", in: path)
    try edits.expectEntries(
      of: ["kent"],
      [
        "assessments/kent.conf:1 dropped · kent · [-Attendance at … (522 words) … of cases.-]",
        "assessments/kent.conf:5 dropped · kent · [-Although the … (27 words) … anti-social behaviour.-]",
        "assessments/kent.conf:17 chosen · kent · [-The force … (24 words) … are distributed.-]{+HMIC identified … (19 words) … are distributed.+}",
      ])
  }

  @Test("a topic of which nothing is said any more is one entry")
  func topics() throws {
    var edits = Edits()
    let path = "assessments/kent.conf"
    try edits.replace(
      """
      strategy            = references-in-plans
      strategy            = none-but-effective
      strategy            = preventative-ethos

      """, with: "", in: path)
    try edits.expectEntries(
      of: ["kent"],
      [
        "assessments/kent.conf:5 dropped · kent · [-There are … (12 words) … and documents.-] [-Although the … (20 words) … preventing crime.-] [-The force … (18 words) … Crime Commissioner.-]"
      ])
  }

  @Test("headings, addressees and dates are facts at their lines")
  func facts() throws {
    var edits = Edits()
    let path = "assessments/hertfordshire.conf"
    try edits.replace("Attending crimes", with: "Attendance at crimes", in: path)
    try edits.replace("Mr Andy Bliss QPM", with: "Ms Andrea Bliss", in: path)
    try edits.replace("2014-09-03", with: "2014-09-05", in: "templates/inspection.conf")
    try edits.expectEntries([
      "templates/inspection.conf:9 fact · 43 letters · [-3-]{+5+}",
      "assessments/hertfordshire.conf:3 fact · hertfordshire · [-Mr Andy-]{+Ms Andrea+} [-QPM-]",
      "assessments/hertfordshire.conf:22 fact · hertfordshire · [-Attending-]{+Attendance at+}",
    ])
  }

  @Test("free text edited, added, and removed; a bullet whose topic is answered first moves")
  func freeText() throws {
    var edits = Edits()
    let cleveland = "assessments/cleveland.conf"
    try edits.replace(
      "The force has systems in place to identify", with: "The force cannot identify",
      in: cleveland)
    try edits.replace(
      "[freeing-up-time]\n",
      with: "[freeing-up-time]\npartner-tasks = \"Staff like the new rota.\"\n", in: cleveland)
    try edits.replace("good process", with: "good progress", in: "assessments/hampshire.conf")
    let text = try edits.text(of: "assessments/hampshire.conf")
    let start = try #require(text.firstRange(of: "initiatives              = \"In"))
    let end = try #require(text.firstRange(of: "problem-solving  "))
    edits.write(
      String(text[..<start.lowerBound] + text[end.lowerBound...]), to: "assessments/hampshire.conf")
    try edits.expectEntries([
      "assessments/cleveland.conf:27 free-text · cleveland · [-has systems in place to-]{+cannot+}",
      "assessments/hampshire.conf:11 dropped · hampshire · [-In addition … (21 words) … prevention activity.-]",
      "assessments/cleveland.conf:52 chosen · cleveland · {+Staff like the new rota.+}",
      "assessments/hampshire.conf:19 free-text · hampshire · [-process-]{+progress+}",
      "assessments/cleveland.conf:55 moved · cleveland · {+The force … (21 words) … the police.+} [-The force … (21 words) … the police.-]",
    ])
  }

  @Test("paragraphs of the template edited, added, and removed")
  func template() throws {
    var edits = Edits()
    let path = "templates/letter.mustache"
    try edits.replace("will be given the opportunity", with: "will get the chance", in: path)
    try edits.replace(
      "Dear {{salutation}}", with: "Dear {{salutation}}\n\nThanks to all.", in: path)
    try edits.replace("Yours", with: "We look forward to it.\n\nYours", in: path)
    let text = try edits.text(of: path)
    let start = try #require(text.firstRange(of: "The findings that specifically"))
    let end = try #require(text.firstRange(of: "The majority of"))
    edits.write(
      String(text[..<start.lowerBound] + text[end.lowerBound...]), to: path)
    try edits.expectEntries(
      of: ["kent", "essex"],
      [
        "templates/letter.mustache:37 template · 2 letters · {+Thanks to all.+}",
        "templates/letter.mustache:47 template · 2 letters · [-The findings … (30 words) … your response.-]",
        "templates/letter.mustache:53 template · 2 letters · [-be given the opportunity-]{+get the chance+}",
        "templates/letter.mustache:68 template · 2 letters · {+We look forward to it.+}",
      ])
  }

  @Test("another wording chosen for a slot, none chosen any more, a wording edited, a free slot")
  func slots() throws {
    var edits = Edits()
    let path = "assessments/kent.conf"
    try edits.replace("opening = The", with: "opening = In addition, the", in: path)
    try edits.replace("initiatives.were    = are\n", with: "", in: path)
    try edits.replace("a university in the region", with: "a college of the region", in: path)
    try edits.replace(
      "focus staff on |", with: "direct people to |", in: "findings-bank/preventing-crime.conf")
    try edits.expectEntries(
      of: ["kent", "essex"],
      [
        "findings-bank/preventing-crime.conf:75 slot · 2 letters · [-focus staff on-]{+direct people to+}",
        "assessments/kent.conf:10 slot · kent · [-The-]{+In addition, the+}",
        "assessments/kent.conf:41 slot · kent · [-university in-]{+college of+}",
        "findings-bank/preventing-crime.conf:74 slot · kent · [-are-]{+were+}",
      ])
  }

  @Test("a finding edited on two of its lines is one entry, at the first that changed")
  func twoLines() throws {
    var edits = Edits()
    let bank = "findings-bank/preventing-crime.conf"
    try edits.replace("has provided some training", with: "has given some training", in: bank)
    try edits.replace("anti-social behaviour.\nslot.who", with: "disorder.\nslot.who", in: bank)
    try edits.expectEntries(
      of: ["kent"],
      [
        "findings-bank/preventing-crime.conf:170 finding · kent · [-provided-]{+given+} [-anti-social behaviour-]{+disorder+}"
      ])
  }

  @Test("a finding of which every word was rewritten is one entry at its line")
  func rewritten() throws {
    var edits = Edits()
    try edits.replace(
      """
      There was no clear structure to assist supervisors to assess the workload and performance
             of frontline officers and staff.
      """, with: "Nothing shows how tasks are shared out.", in: "findings-bank/freeing-up-time.conf"
    )
    try edits.expectEntries([
      "findings-bank/freeing-up-time.conf:103 finding · 19 letters · [-There was … (15 words) … and staff.-]{+Nothing shows … (3 words) … shared out.+}"
    ])
  }

  @Test("what was edited in a sample is laid to the line that the letter's words come from")
  func sample() throws {
    var edits = Edits()
    let path = "samples/kent.md"
    try edits.replace("was no clear structure", with: "was little structure", in: path)
    try edits.replace("Yours sincerely", with: "Yours", in: path)
    try edits.replace("on patrol.", with: "on patrol. So it said.", in: path)
    try edits.expectEntries(
      of: ["kent"],
      [
        "findings-bank/freeing-up-time.conf:103 finding · kent · [-little-]{+no clear+}",
        "assessments/kent.conf:62 dropped · kent · [-So it said.-]",
        "templates/letter.mustache:68 template · kent · {+sincerely+}",
      ])
  }

  @Test(
    "a letter against the sample of a quite different one, a sample without words, and one word")
  func strangers() throws {
    let forces = Repository.assessments.map(\.nameWithoutExtension)
    for (force, other) in zip(forces, forces.dropFirst(7)) {
      guard let path = Repository.sample(force)?.file.path,
        let text = Repository.sample(other).map({ String(decoding: $0.file.bytes, as: UTF8.self) })
      else { continue }
      var edits = Edits()
      edits.write(text, to: path)
      #expect(!(try edits.entries([force]).isEmpty))
    }
    for text in ["", "word", String(repeating: "The force. ", count: 500)] {
      var edits = Edits()
      edits.write(text, to: "samples/kent.md")
      #expect(!(try edits.entries(["kent"]).isEmpty))
    }
  }
}
