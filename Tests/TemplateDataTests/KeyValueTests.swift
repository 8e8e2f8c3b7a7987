import TemplateData
import Testing

@Suite("Data in key=value lines")
struct KeyValueTests {
  @Test("sections and dots are maps, repeated keys are lists, all else is text")
  func sound() {
    let reading = Reading(
      """
      \u{FEFF}# facts
      force = kent
      empty =
      count = 20.0
      address = a
      address = b
      salutation = Zoë
      [section]
      heading = long
        and longer
      training.who = that
      [section.training]
      use = most\r
      [other]
      x = 1
      [section]
      last = yes
      """, as: "a.conf")
    #expect(reading.faults == "")
    #expect(
      reading.outline == """
        {"force": "kent", "empty": "", "count": "20.0", "address": ["a", "b"], \
        "salutation": "Zoë", "section": {"heading": "long and longer", \
        "training": {"who": "that", "use": "most"}, "last": "yes"}, "other": {"x": "1"}}
        """)
    #expect(Reading("", as: "a.conf").outline == "{}")
  }

  @Test("a key cannot be text and a map")
  func conflicts() {
    let reading = Reading(
      """
      a = 1
      a.b = 2
      c.d = 3
      c = 4
      c = 5
      no value
      [a.b]
      e = 6
      """, as: "a.conf")
    #expect(reading.outline == #"{"a": "1", "c": {"d": "3"}}"#)
    #expect(
      reading.faults == """
        a.conf:2:1: error: 'a' has a value of its own, so there can be no 'a.b' in it
          a.b = 2
          ^~~
        a.conf:1:1: note: given its value here
          a = 1
          ^
        help: give one of the two another name
        a.conf:4:1: error: 'c' holds other keys, so it can have no value of its own
          c = 4
          ^
        a.conf:3:1: note: it holds 'c.d', given here
          c.d = 3
          ^~~
        help: give one of the two another name
        a.conf:5:1: error: 'c' holds other keys, so it can have no value of its own
          c = 5
          ^
        a.conf:3:1: note: it holds 'c.d', given here
          c.d = 3
          ^~~
        help: give one of the two another name
        a.conf:6:1: error: no '=' in this line, so it is no 'key = value'
          no value
          ^~~~~~~~
        help: if 'no' is a key, write no = value; if it goes on with the value above, indent it; if it is a comment, begin it with #
        a.conf:8:1: error: 'a' has a value of its own, so there can be no 'a.b.e' in it
          e = 6
          ^
        a.conf:1:1: note: given its value here
          a = 1
          ^
        help: give one of the two another name

        """)
  }

  @Test("a key of very many words, and very many keys")
  func large() {
    let words = Array(repeating: "a", count: 100_000).joined(separator: ".")
    let faults = Reading("b = 1\n\(words) = 1\n", as: "a.conf").faults
    #expect(faults.hasPrefix("a.conf:2:1: error: the name of a key has at most 128 bytes"))
    #expect(faults.hasSuffix("~\nhelp: use a shorter name\n"))
    let deepest = Array(repeating: "a", count: 64).joined(separator: ".")
    #expect(Reading("\(deepest) = 1", as: "a.conf").faults == "")
    let keys = (0..<20_000).map { "key-\($0 % 10_000).part = \($0)\n" }.joined()
    #expect(Reading(keys, as: "a.conf").faults == "")
  }
}
