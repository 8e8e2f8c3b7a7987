import Foundation
import LetterbankCLI
import Testing

@Suite("What letterbank import --into reports in JSON")
struct IntoReportTests {
  @Test("JSON has the shape of import, and what changed")
  func json() throws {
    let folder = try WorkingFolder.withEditedDraft(
      ("There are joint teams.", "There are few teams."))
    let run = folder.into("--json", "--yes")
    #expect(run.code == .done)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["assessment"] as? String == folder.read("assessments/kent.conf"))
    #expect(object["written"] as? Bool == true)
    #expect(object["words"] as? Int == 9)
    #expect(object["matched"] as? Int == 5)
    let free = try #require((object["free"] as? [[String: Any]])?.first)
    #expect(free["text"] as? String == "There are few teams.")
    #expect(free["nearest"] as? String == "iom.teams.joint")
    #expect(free["alike"] as? Double == 0.75)
    let change = try #require((object["changes"] as? [[String: Any]])?.first)
    #expect(change["key"] as? String == "iom.teams")
    #expect(change["removed"] as? [String] == ["teams = joint"])
    #expect(change["added"] as? [String] == ["teams = \"There are few teams.\""])
  }

  /// The report in JSON of `import`, with more arguments or none.
  private func report(_ folder: WorkingFolder, _ more: String...) throws -> [String: Any] {
    let run = folder.run(arguments: ["import", "out/kent.md", "--json"] + more)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("JSON counts of a letter what import does, free text that stood before too")
  func counts() throws {
    let folder = try WorkingFolder.withEditedDraft()
    try folder.write(
      """
      force = kent
      addressee = Ms K
      [iom]
      teams = joint
      teams = "It is so. There are few such teams."

      """, to: "assessments/kent.conf")
    _ = folder.run("draft", "kent")
    let (into, plain) = (try report(folder, "--into", "assessments"), try report(folder))
    for key in ["words", "matched"] {
      #expect(into[key] as? Int == plain[key] as? Int, "\(key): \(into)")
    }
    #expect(into["matched"] as? Int == 9)
    let texts = [into, plain].map { report in
      (report["free"] as? [[String: Any]])?.map { $0["text"] as? String ?? "" }
        .joined(separator: " ")
    }
    #expect(texts[0] == "It is so. There are few such teams.")
    #expect(texts[1] == texts[0])
  }

  @Test("in JSON no word is ignored that the letter keeps, and each that no assessment holds is")
  func ignored() throws {
    for (new, words, expected) in [("", 8, []), ("Yours sincerely", 10, ["sincerely"])] {
      let folder = try WorkingFolder.withEditedDraft(("Yours", new))
      let into = try report(folder, "--into", "assessments")
      let ignored = try #require(into["ignored"] as? [[String: Any]])
      #expect(ignored.map { $0["text"] as? String } == expected)
      #expect(into["words"] as? Int == words)
      #expect(into["matched"] as? Int == words - expected.count)
      #expect((into["diagnostics"] as? [Any])?.count == 1)
    }
  }
}
