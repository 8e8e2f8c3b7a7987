import LetterFixtures
import Testing

@Suite("Letters that would never end")
struct LetterLimitTests {
  private static let assessment =
    "force = kent\naddressee = A\n[iom]\nteams = joint\n[demand]\ndemand = known\n"

  @Test("house styles that call each other twice are given up, with the place")
  func steps() {
    var small = SmallHouse()
    let unused = String(repeating: "{{force.name}}", count: 5_000)
    small.templates["letter.mustache"] = "{{>p0}}\n"
    for level in 0..<14 {
      small.templates["p\(level).mustache"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}"
    }
    small.templates["p14.mustache"] = "{{^force}}\(unused){{/force}}"
    let shown = small.draft("kent", Self.assessment)
    #expect(
      shown == """
        templates/p13.mustache:1:9: error: rendering takes more than 10000000 steps and is given up here
          {{>p14}}{{>p14}}
                  ^~~~~~~~
        help: look for sections on long lists inside each other, and templates that call each other \
        twice

        """)
  }

  @Test("a letter of more than 4 MiB is given up, with the place")
  func size() {
    var small = SmallHouse()
    let much = String(repeating: "It goes on. ", count: 100_000)
    small.templates["letter.mustache"] = "{{>p}}\n\n{{>p}}\n\n{{>p}}\n\n{{>p}}\n"
    small.templates["p.mustache"] = much
    let shown = small.draft("kent", Self.assessment)
    #expect(
      shown.hasPrefix(
        "templates/p.mustache:1:1: error: the output grows beyond 4194304 bytes here\n"), "\(shown)"
    )
  }
}
