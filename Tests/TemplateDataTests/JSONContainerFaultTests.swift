import Testing

@Suite("What is said of faulty lists and maps in JSON")
struct JSONContainerFaultTests {
  @Test(
    "names",
    arguments: [
      Faulty(
        "{: 1, 2: 3, b: 4, [5]}", read: #"{"": [5], "2": 3, "b": 4}"#,
        shown: #"""
          a.json:1:2: error: a name is missing here
            {: 1, 2: 3, b: 4, [5]}
             ^
          help: write the name in double quotes, then a colon, then the value
          a.json:1:7: error: the name '2' is not in double quotes
            {: 1, 2: 3, b: 4, [5]}
                  ^
          help: write "2"
          a.json:1:13: error: the name 'b' is not in double quotes
            {: 1, 2: 3, b: 4, [5]}
                        ^
          help: write "b"
          a.json:1:19: error: a name is missing here
            {: 1, 2: 3, b: 4, [5]}
                              ^
          help: write the name in double quotes, then a colon, then the value

          """#),
      Faulty(
        "{\"a\": 1,\n \"Zoë\": 2, \"\\u0061\": 3}", read: #"{"a": 3, "Zoë": 2}"#,
        shown: #"""
          a.json:2:12: error: 'a' is given twice
             "Zoë": 2, "\u0061": 3}
                       ^~~~~~~~
          a.json:1:2: note: first given here
            {"a": 1,
             ^~~
          help: keep the one that is right

          """#),
      Faulty(
        #"{"a""#, read: #"{"a": null}"#,
        shown: #"""
          a.json:1:1: error: this map is never closed
            {"a"
            ^
          help: close it with '}'
          a.json:1:2: error: 'a' has no value
            {"a"
             ^~~
          help: write the value after the name and a colon, or null

          """#),
    ])
  func names(faulty: Faulty) { faulty.check() }

  @Test(
    "lists and maps not closed, or closed wrongly",
    arguments: [
      Faulty(
        "[{\"a\": 1\n", read: #"[{"a": 1}]"#,
        shown: #"""
          a.json:1:1: error: this list is never closed
            [{"a": 1
            ^
          help: close it with ']'
          a.json:1:2: error: this map is never closed
            [{"a": 1
             ^
          help: close it with '}'

          """#),
      Faulty(
        #"{"a": [1, 2}"#, read: #"{"a": [1, 2]}"#,
        shown: #"""
          a.json:1:7: error: this list is never closed
            {"a": [1, 2}
                  ^
          a.json:1:12: note: what is around it is closed here
            {"a": [1, 2}
                       ^
          help: close it with ']'

          """#),
      Faulty(
        "[1}", read: "[1]",
        shown: #"""
          a.json:1:3: error: this does not close the list that is open here
            [1}
              ^
          a.json:1:1: note: the list is opened here
            [1}
            ^
          help: did you mean ']'?

          """#),
    ])
  func closing(faulty: Faulty) { faulty.check() }
}
