import LetterbankCLI
import Testing

@Suite("letterbank bank --suggest")
struct SuggestCommandTests {
  private static let letters = [
    "old/kent.md": """
    Dear Sir

    Offenders

    - The force works with Kent County Council to manage offenders who harm others.
    - Staff are used well to focus on crime prevention activity.
    - This stands in one letter.

    Yours sincerely

    """,
    "old/essex.txt": """
    Dear Madam

    Offenders:

    OFFENDERS

    - The force works with Essex County Council to manage offenders who harm others.
    - Staff were used well to focus on crime
      prevention activity.

    Yours sincerely

    """,
  ]

  @Test("what two letters say nearly alike is proposed, where there is no folder of letters")
  func proposals() throws {
    let folder = try WorkingFolder(only: Self.letters)
    #expect(
      folder.run("bank", "--suggest", "old/kent.md", "old/essex.txt")
        == .init(
          code: .done,
          output: """
            # For findings-bank/offenders.conf:
            [offenders]
            heading = Offenders | OFFENDERS

            # To decide: which line of enquiry each finding answers, and what it says of a force
            # (good, mixed, poor or neutral). Until then all stand under one topic.
            [offenders.new]
            question = What was found?

            # In 2 letters: old/kent.md:5, old/essex.txt:7
            [offenders.new.force-works-county]
            judgement = neutral
            text = The force works with {{kent}} County Council to manage offenders who harm others.

            # In 2 letters: old/kent.md:6, old/essex.txt:8
            [offenders.new.staff-used-well]
            judgement = neutral
            text = Staff {{are}} used well to focus on crime prevention activity.
            slot.are = are | were

            """,
          errors: "2 proposals for 46 of 46 words that stand nearly alike in two of 2 letters\n"))
  }

  @Test("what the bank holds already is not proposed, and nothing may be left")
  func known() throws {
    let folder = try WorkingFolder([
      "a.md": "Offenders\n\n- There are joint teams.\n",
      "b.md": "Offenders\n\n- There are joint teams.\n",
    ])
    #expect(
      folder.run("bank", "--suggest", "a.md", "b.md")
        == .init(
          code: .done, output: "",
          errors: "2 letters say nothing nearly alike that the bank lacks\n"))
    #expect(
      folder.run("bank", "--suggest", "a.md", "b.md", "--json").output == """
        {
          "covered" : 0,
          "known" : 8,
          "proposals" : [

          ],
          "recurring" : 0
        }

        """)
  }

  @Test("letters without the flag, the flag without letters, and no letters")
  func usage() throws {
    let folder = try WorkingFolder(Self.letters)
    #expect(
      folder.run("bank", "old/kent.md")
        == .init(
          code: .failed, output: "",
          errors: """
            error: 'bank' takes no 'old/kent.md'
            help: to read letters for what a bank could hold, write --suggest as well

            """))
    #expect(
      folder.run("bank", "--suggest", "old/kent.md")
        == .init(
          code: .failed, output: "",
          errors: """
            error: --suggest needs letters, two or more
            help: name their files, as in letterbank bank --suggest kent.txt essex.md

            """))
    #expect(folder.run("bank", "--suggest", "old/kent.md", "none.md").code == .failed)
  }

  @Test("a letter that is empty or not there is told of, and so is the other")
  func faults() throws {
    let folder = try WorkingFolder(["empty.md": " \n"])
    #expect(
      folder.run("bank", "--suggest", "none.md", "empty.md")
        == .init(
          code: .failed, output: "",
          errors: """
            empty.md: error: this file is empty
            help: write what belongs in it, or delete it
            none.md: error: there is no such file or folder
            help: see how it is spelt, and where it is

            """))
  }
}
