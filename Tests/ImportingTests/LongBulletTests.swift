import Testing

@Suite("Bringing hand edits back into long bullets")
struct LongBulletTests {
  @Test("hundreds of sentences that are all the same, one of which was edited")
  func sameSentences() throws {
    let line = "number-plates = \"They are used.\"\n"
    let assessment =
      "force     = cleveland\naddressee = Mrs J Cheer\n\n[preventing-crime]\n"
      + String(repeating: line, count: 1_000)
    let edited = try RevisingTests.edit(assessment, ("They are used.", "They are not used."))
    #expect(edited == "-\(line)+number-plates = \"They are not used.\"\n")
  }
}
