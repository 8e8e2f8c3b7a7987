import SourceText
import Testing

@Suite("The word that was meant")
struct SpellingTests {
  @Test(
    "one or two letters away",
    arguments: [
      ("trianing", "training"), ("trainin", "training"), ("traaining", "training"),
      ("forse", "force"), ("Kent", "kent"), ("Thames-Valey", "thames-valley"),
    ])
  func near(word: String, meant: String) {
    #expect(
      Spelling.nearest(to: word, among: ["training", "force", "kent", "thames-valley"]) == meant)
  }

  @Test("none where nothing is near, and none where two are equally near")
  func none() {
    #expect(Spelling.nearest(to: "savings", among: ["training", "force"]) == nil)
    #expect(Spelling.nearest(to: "wast", among: ["west", "wait"]) == nil)
    #expect(Spelling.nearest(to: "wast", among: ["west", "wait", "west"]) == nil)
    #expect(Spelling.nearest(to: "", among: ["x"]) == "x")
    #expect(Spelling.nearest(to: "x", among: []) == nil)
  }
}
