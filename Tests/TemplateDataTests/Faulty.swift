import Testing

/// JSON with something wrong in it, what is read of it all the same, and what is said.
struct Faulty: Sendable, CustomTestStringConvertible {
  let text: String
  let read: String
  let shown: String

  init(_ text: String, read: String, shown: String) {
    self.text = text
    self.read = read
    self.shown = shown
  }

  var testDescription: String { text }

  func check() {
    let reading = Reading(text, as: "a.json")
    #expect(reading.faults == shown)
    #expect(reading.outline == read)
  }
}
