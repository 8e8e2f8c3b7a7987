import Foundation
import LetterbankCLI
import Testing

@Suite("The files that letterbank render reads, and those that it refuses")
struct RenderFileTests {
  @Test("names that lead out of the folder of partials", arguments: ["", " --lenient"])
  func outside(flag: String) throws {
    let folder = try WorkingFolder(only: [
      "in/t.mustache": "{{>../x}}\n{{>/etc/x}}\n{{>a/../../x}}\n{{>./x}}\n{{</x}}{{//x}}\n",
      "x.mustache": "secret", "in/x.mustache": "x",
    ])
    let run =
      flag.isEmpty
      ? folder.run("render", "in/t.mustache") : folder.run("render", "in/t.mustache", "--lenient")
    #expect(run.code == .failed)
    #expect(run.output == "")
    #expect(
      run.errors == """
        in/t.mustache:1:1: error: '../x' leads out of the folder of partials
          {{>../x}}
          ^~~~~~~~~
        help: name a file in that folder, or another with --partials
        in/t.mustache:2:1: error: '/etc/x' leads out of the folder of partials
          {{>/etc/x}}
          ^~~~~~~~~~~
        help: name a file in that folder, or another with --partials
        in/t.mustache:3:1: error: 'a/../../x' leads out of the folder of partials
          {{>a/../../x}}
          ^~~~~~~~~~~~~~
        help: name a file in that folder, or another with --partials
        in/t.mustache:4:1: error: './x' leads out of the folder of partials
          {{>./x}}
          ^~~~~~~~
        help: name a file in that folder, or another with --partials
        in/t.mustache:5:1: error: '/x' leads out of the folder of partials
          {{</x}}{{//x}}
          ^~~~~~~
        help: name a file in that folder, or another with --partials

        """)
  }

  @Test("links that lead out of the folder, also by way of a folder and of a dynamic name")
  func links() throws {
    let folder = try WorkingFolder(only: [
      "in/t.mustache": "{{>a}}{{>sub/x}}", "in/u.mustache": "{{>*v}}", "x.mustache": "secret",
      "in/own/x.mustache": "own", "d.conf": "v = sub/x\n",
    ])
    try folder.link("in/a.mustache", to: "../x.mustache")
    try folder.link("in/sub", to: "..")
    let outside = try #require(realpath(folder.url.path, nil).map { String(cString: $0) })
    let advice = "help: put the thing itself there\n"
    let sub = "in/sub: error: this is a link that leads out of the folder, to \(outside)\n\(advice)"
    #expect(
      folder.run("render", "in/t.mustache").errors == """
        in/a.mustache: error: this is a link that leads out of the folder, to \(outside)/x.mustache
        \(advice)\(sub)
        """)
    #expect(folder.run("render", "in/u.mustache", "--data", "d.conf").errors == sub)
    try folder.remove("in/sub")
    try folder.link("in/sub", to: "own")
    #expect(folder.run("render", "in/u.mustache", "--data", "d.conf").output == "own")
  }

  @Test("a template and data may be links: whoever names them may read what they lead to")
  func namedLinks() throws {
    let folder = try WorkingFolder(only: [
      "in/p.mustache": "beside the link", "x/real.mustache": "{{v}} {{>p}}",
      "x/d.json": #"{"v": 1}"#,
    ])
    try folder.link("in/t.mustache", to: "../x/real.mustache")
    try folder.link("in/d.json", to: "../x/d.json")
    #expect(
      folder.run("render", "t.mustache", "--data", "d.json", in: "in").output == "1 beside the link"
    )
  }

  @Test("files that are missing, no files, no text or in no known format")
  func unreadable() throws {
    let folder = try WorkingFolder(only: [
      "t.mustache": "{{>a}}{{>b}}{{>c}}", "d.yaml": "a: 1", "b.mustache/x": "", "empty": "",
    ])
    try folder.write(Data([0x61, 0xFF]), to: "a.mustache")
    try folder.write("a\u{0}", to: "c.mustache")
    #expect(
      folder.run("render", "t.mustache", "--data", "d.yaml").errors == """
        a.mustache:1:2: error: this file is not UTF-8 text from here on
          a�
           ^
        help: save the file as plain text with the encoding UTF-8
        b.mustache: error: this is a folder, where a file is expected
        help: move it away, or name another
        c.mustache:1:2: error: a control character, U+0000, that no text needs
          a␀
           ^
        help: delete it
        d.yaml: error: the name of this file ends in no known format
        help: use a file of key = value lines named .conf, or JSON named .json

        """)
    #expect(
      folder.run("render", "no/such.mustache", "--data", "none.conf").errors == """
        no/such.mustache: error: there is no such file or folder
        help: see how it is spelt, and where it is
        none.conf: error: there is no such file or folder
        help: see how it is spelt, and where it is

        """)
    #expect(
      folder.run("render", ".").errors
        == ".: error: this is a folder, where a file is expected\nhelp: move it away, or name another\n"
    )
    #expect(folder.run("render", "empty") == .init(code: .done, output: "", errors: ""))
  }

  @Test("data that are larger than any may be")
  func large() throws {
    let folder = try WorkingFolder(only: ["t": "", "d.json": ""])
    let file = try FileHandle(forWritingTo: folder.url.appending(path: "d.json"))
    try file.truncate(atOffset: 134_217_729)
    try file.close()
    #expect(
      folder.run("render", "t", "--data", "d.json").errors
        == """
        d.json: error: this file has 134217729 bytes, and at most 128 MiB are read
        help: no letter needs so large a file: is it the right one?

        """)
  }

  @Test("a dynamic name cannot be cut short by a zero byte")
  func zeroByte() throws {
    let folder = try WorkingFolder(only: [
      "t.mustache": "{{>*v}}", "x": "secret", "d.json": #"{"v": "x\u0000"}"#,
    ])
    let run = folder.run("render", "t.mustache", "--data", "d.json")
    #expect(run.code == .failed)
    #expect(run.errors.hasPrefix("t.mustache:1:1: error: there is no template 'x␀'\n"))
  }

  @Test("sections 10,000 deep, and data deeper than is allowed")
  func deep() throws {
    let open = String(repeating: "{{#v}}", count: 10_000)
    let close = String(repeating: "{{/v}}", count: 10_000)
    let folder = try WorkingFolder(only: [
      "t": open + "x" + close, "d.conf": "v = yes\n",
      "d.json": String(repeating: "[", count: 100_000),
    ])
    #expect(folder.run("render", "t", "--data", "d.conf").output == "x")
    let run = folder.run("render", "t", "--data", "d.json")
    #expect(run.code == .failed)
    #expect(
      run.errors.hasPrefix("d.json:1:513: error: more than 512 lists and maps are inside each"))
  }

  @Test("many partials in a row, and many in one template")
  func many() throws {
    var files = ["t.mustache": "{{>p0}}"]
    for number in 0..<300 { files["p\(number).mustache"] = "\(number) {{>p\(number + 1)}}" }
    files["p300.mustache"] = (0..<300).map { "{{>q\($0)}}" }.joined()
    for number in 0..<300 { files["q\(number).mustache"] = "." }
    let run = try WorkingFolder(only: files).run("render", "t.mustache")
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("299 " + String(repeating: ".", count: 300)))
  }
}
