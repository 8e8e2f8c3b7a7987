import Testing

@Suite("What is said of faulty texts, words and numbers in JSON")
struct JSONTextFaultTests {
  @Test(
    "texts",
    arguments: [
      Faulty(
        "[\"abc\n, \"d\r\n, 1]", read: #"["abc", "d", 1]"#,
        shown: #"""
          a.json:1:2: error: this text is not closed on its line
            ["abc
             ^~~~
          help: end it with "; a line break inside text is written \n
          a.json:2:3: error: this text is not closed on its line
            , "d
              ^~
          help: end it with "; a line break inside text is written \n

          """#),
      Faulty(
        "{\"name: 1,\n \"b\": 2}", read: #"{"name: 1,": null, "b": 2}"#,
        shown: #"""
          a.json:1:2: error: this text is not closed on its line
            {"name: 1,
             ^~~~~~~~~
          help: end it with "; a line break inside text is written \n

          """#),
      Faulty(
        "['a', “Zoë”, {'b': 1}]", read: #"["a", "Zoë", {"b": 1}]"#,
        shown: #"""
          a.json:1:2: error: these are not the quotation marks of JSON
            ['a', “Zoë”, {'b': 1}]
             ^~~
          help: put text between straight double quotes, "so"
          a.json:1:7: error: these are not the quotation marks of JSON
            ['a', “Zoë”, {'b': 1}]
                  ^~~~~
          help: put text between straight double quotes, "so"
          a.json:1:15: error: these are not the quotation marks of JSON
            ['a', “Zoë”, {'b': 1}]
                          ^~~
          help: put text between straight double quotes, "so"

          """#),
      Faulty(
        #"["a\qb\é", "\u12G4"]"#, read: #"["aqbé", "12G4"]"#,
        shown: #"""
          a.json:1:4: error: this is not an escape that JSON has
            ["a\qb\é", "\u12G4"]
               ^~
          help: the escapes are \" \\ \/ \b \f \n \r \t \uXXXX; a backslash is \\
          a.json:1:7: error: this is not an escape that JSON has
            ["a\qb\é", "\u12G4"]
                  ^
          help: the escapes are \" \\ \/ \b \f \n \r \t \uXXXX; a backslash is \\
          a.json:1:13: error: this is not an escape that JSON has
            ["a\qb\é", "\u12G4"]
                        ^~
          help: the escapes are \" \\ \/ \b \f \n \r \t \uXXXX; a backslash is \\

          """#),
      Faulty(
        #""C:\"#, read: #""C:""#,
        shown: #"""
          a.json:1:1: error: this text is not closed on its line
            "C:\
            ^~~~
          help: end it with "; a line break inside text is written \n
          a.json:1:4: error: this is not an escape that JSON has
            "C:\
               ^
          help: the escapes are \" \\ \/ \b \f \n \r \t \uXXXX; a backslash is \\

          """#),
      Faulty(
        #"["\ud800", "\udc00\ud83d\u0041"]"#, read: #"["�", "��A"]"#,
        shown: #"""
          a.json:1:3: error: this is half of a character, and the other half is missing
            ["\ud800", "\udc00\ud83d\u0041"]
              ^~~~~~
          help: write the character itself, or both halves as \uXXXX\uXXXX
          a.json:1:13: error: this is half of a character, and the other half is missing
            ["\ud800", "\udc00\ud83d\u0041"]
                        ^~~~~~
          help: write the character itself, or both halves as \uXXXX\uXXXX
          a.json:1:19: error: this is half of a character, and the other half is missing
            ["\ud800", "\udc00\ud83d\u0041"]
                              ^~~~~~
          help: write the character itself, or both halves as \uXXXX\uXXXX

          """#),
      Faulty(
        "[\"a\tb\"]", read: "[\"a\tb\"]",
        shown: #"""
          a.json:1:4: error: a control character stands in this text as it is
            ["a	b"]
               ^
          help: write a tab as \t, any other as \uXXXX, or delete it

          """#),
    ])
  func texts(faulty: Faulty) { faulty.check() }

  @Test(
    "words and numbers",
    arguments: [
      Faulty(
        "[True, nul, NaN]", read: "[null, null, null]",
        shown: #"""
          a.json:1:2: error: 'True' is not a word that JSON has
            [True, nul, NaN]
             ^~~~
          help: did you mean 'true'?
          a.json:1:8: error: 'nul' is not a word that JSON has
            [True, nul, NaN]
                   ^~~
          help: did you mean 'null'?
          a.json:1:13: error: 'NaN' is not a word that JSON has
            [True, nul, NaN]
                        ^~~
          help: put text in double quotes; the only words without are true, false and null

          """#),
      Faulty(
        "[+1, 007, -.5, 1., 1.e3]", read: "[null, null, null, null, null]",
        shown: #"""
          a.json:1:2: error: '+1' begins with a plus sign, which no number in JSON does
            [+1, 007, -.5, 1., 1.e3]
             ^~
          help: leave the plus sign out
          a.json:1:6: error: '007' begins with a zero, which no number in JSON does
            [+1, 007, -.5, 1., 1.e3]
                 ^~~
          help: leave the zeros out, or put it in double quotes to keep them
          a.json:1:11: error: '-.5' has no digit before the point
            [+1, 007, -.5, 1., 1.e3]
                      ^~~
          help: write 0 before the point
          a.json:1:16: error: '1.' has no digit after the point
            [+1, 007, -.5, 1., 1.e3]
                           ^~
          help: write a digit after the point, or leave the point out
          a.json:1:20: error: '1.e3' has no digit after the point
            [+1, 007, -.5, 1., 1.e3]
                               ^~~~
          help: write a digit after the point, or leave the point out

          """#),
      Faulty(
        "[2e, 2014-09-04, -, 0x10]", read: "[null, null, null, null]",
        shown: #"""
          a.json:1:2: error: '2e' has no digits after the e
            [2e, 2014-09-04, -, 0x10]
             ^~
          help: write digits after the e, or leave the e out
          a.json:1:6: error: '2014-09-04' is no number
            [2e, 2014-09-04, -, 0x10]
                 ^~~~~~~~~~
          help: put it in double quotes if it is text, as a date is
          a.json:1:18: error: '-' is no number
            [2e, 2014-09-04, -, 0x10]
                             ^
          help: put it in double quotes if it is text, as a date is
          a.json:1:21: error: '0x10' is no number
            [2e, 2014-09-04, -, 0x10]
                                ^~~~
          help: put it in double quotes if it is text, as a date is

          """#),
    ])
  func wordsAndNumbers(faulty: Faulty) { faulty.check() }
}
