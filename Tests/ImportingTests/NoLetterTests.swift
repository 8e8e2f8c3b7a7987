import Importing
import SourceText
import Testing

@Suite("Importing what is no letter")
struct NoLetterTests {
  /// Everything that is wrong with a file, as people see it.
  private func faults(of file: SourceFile) -> String {
    let read = Repository.importer.read(file)
    #expect(read.value == nil)
    return DiagnosticRenderer().render(read.diagnostics)
  }

  private static let noSection = """
    letter.txt: error: this is no letter of this inspection: no section begins in it
    help: a section begins with its heading on a line of its own: Preventing crime, Attendance at \
    crimes and incidents, Freeing up time

    """

  @Test("an empty file, a photograph and a novel have no section")
  func noSection() {
    #expect(faults(of: SourceFile(path: "letter.txt", text: "")) == Self.noSection)
    var generator = RandomGenerator(seed: 1)
    let photograph = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(faults(of: SourceFile(path: "letter.txt", bytes: photograph)) == Self.noSection)
    let sentences = [
      "It was a dark night.", "“Who is there?” he asked, and then - silence.", "Time",
    ]
    let novel = (0..<4_000).map { _ in generator.pick(sentences) }.joined(separator: "\n\n")
    #expect(faults(of: SourceFile(path: "letter.txt", text: novel)) == Self.noSection)
  }

  @Test("a file that is larger than any letter is not looked at")
  func tooLarge() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)
    #expect(
      faults(of: SourceFile(path: "letter.txt", bytes: bytes)) == """
        letter.txt: error: this is no letter: it has 50000000 bytes, and a letter has at most 1048576

        """)
  }

  @Test("one character a million times, and words of a letter that goes on for ever, take no time")
  func monotony() {
    let character = SourceFile(path: "letter.txt", text: String(repeating: "-", count: 1_000_000))
    #expect(faults(of: character) == Self.noSection)
  }

  @Test("a letter that does not tell its force asks for it")
  func noForce() {
    let file = SourceFile(path: "letter.txt", text: "Dear Sir\n\nPreventing crime\n\n- It is.\n")
    #expect(
      faults(of: file) == """
        letter.txt: error: this letter does not tell which force it is for
        help: name the force with --force

        """)
  }
}
