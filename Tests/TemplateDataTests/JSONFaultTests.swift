import SourceText
import TemplateData
import Testing

@Suite("What is said of faulty JSON")
struct JSONFaultTests {
  @Test(
    "files with nothing, too much or no JSON in them",
    arguments: [
      Faulty(
        "", read: "{}",
        shown: #"""
          a.json:1:1: error: there is nothing in this file
           \#u{20}
            ^
          help: write {} for no data, or leave out --data

          """#),
      Faulty(
        " \n", read: "{}",
        shown: #"""
          a.json:2:1: error: there is nothing in this file
           \#u{20}
            ^
          help: write {} for no data, or leave out --data

          """#),
      Faulty(
        "{} {}\n[]", read: "{}",
        shown: #"""
          a.json:1:4: error: the data end before this
            {} {}
               ^
          help: delete it, or put [ before all and ] after it to make a list

          """#),
      Faulty(
        "\u{FEFF}// a\n[1, /* b */ 2] # c", read: "[1, 2]",
        shown: #"""
          a.json:1:1: error: JSON has no comments
            // a
            ^~~~
          help: delete it
          a.json:2:5: error: JSON has no comments
            [1, /* b */ 2] # c
                ^~~~~~~
          help: delete it
          a.json:2:16: error: JSON has no comments
            [1, /* b */ 2] # c
                           ^~~
          help: delete it

          """#),
      Faulty(
        "]", read: "{}",
        shown: #"""
          a.json:1:1: error: this closes nothing
            ]
            ^
          help: delete it

          """#),
      Faulty(
        "[@, 'a]", read: "[null, null, null]",
        shown: #"""
          a.json:1:2: error: this means nothing in JSON
            [@, 'a]
             ^
          help: delete it, or put text in double quotes
          a.json:1:5: error: this means nothing in JSON
            [@, 'a]
                ^
          help: delete it, or put text in double quotes
          a.json:1:6: error: 'a' is not a word that JSON has
            [@, 'a]
                 ^
          help: put text in double quotes; the only words without are true, false and null

          """#),
    ])
  func ends(faulty: Faulty) { faulty.check() }

  @Test(
    "commas and colons",
    arguments: [
      Faulty(
        "[1, 2,]", read: "[1, 2]",
        shown: #"""
          a.json:1:6: error: nothing follows this comma
            [1, 2,]
                 ^
          help: delete the comma

          """#),
      Faulty(
        "{\"a\": 1,\r\n}", read: #"{"a": 1}"#,
        shown: #"""
          a.json:1:8: error: nothing follows this comma
            {"a": 1,
                   ^
          help: delete the comma

          """#),
      Faulty(
        "[,1,,2]", read: "[1, 2]",
        shown: #"""
          a.json:1:2: error: there is nothing before this comma
            [,1,,2]
             ^
          help: delete the comma
          a.json:1:5: error: there is nothing before this comma
            [,1,,2]
                ^
          help: delete the comma

          """#),
      Faulty(
        #"{"a": 1 "b": 2}"#, read: #"{"a": 1, "b": 2}"#,
        shown: #"""
          a.json:1:8: error: a comma is missing here
            {"a": 1 "b": 2}
                   ^
          help: put a comma after the value

          """#),
      Faulty(
        "[1\n 2]", read: "[1, 2]",
        shown: #"""
          a.json:1:3: error: a comma is missing here
            [1
              ^
          help: put a comma after the value

          """#),
      Faulty(
        #"{"a" 1, "b", "c":}"#, read: #"{"a": 1, "b": null, "c": null}"#,
        shown: #"""
          a.json:1:5: error: a colon is missing between 'a' and its value
            {"a" 1, "b", "c":}
                ^
          help: put a colon after the name
          a.json:1:9: error: 'b' has no value
            {"a" 1, "b", "c":}
                    ^~~
          help: write the value after the name and a colon, or null
          a.json:1:14: error: 'c' has no value
            {"a" 1, "b", "c":}
                         ^~~
          help: write the value after the name and a colon, or null

          """#),
      Faulty(
        #"{"a": 1: 2}"#, read: #"{"a": 1, "": 2}"#,
        shown: #"""
          a.json:1:8: error: a colon stands only between a name and its value
            {"a": 1: 2}
                   ^
          help: delete the colon

          """#),
      Faulty(
        #"["a": 1]"#, read: #"["a", 1]"#,
        shown: #"""
          a.json:1:5: error: a list holds no names, so no colon either
            ["a": 1]
                ^
          help: put { and } around names and values, in place of [ and ]

          """#),
    ])
  func commas(faulty: Faulty) { faulty.check() }

  @Test("of many comments in a row the first 100 are reported")
  func manyFaults() {
    let file = SourceFile(path: "a.json", text: String(repeating: "#\n", count: 10_000))
    #expect(TemplateData.read(file).diagnostics.count == 100)
  }
}
