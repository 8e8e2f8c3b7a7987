import LetterbankCLI
import Testing

extension WorkingFolder {
  /// The assessment that the draft of `withEditedDraft` is made from.
  static let assessment = """
    force = kent
    addressee = Ms K
    # As seen.
    [iom]
    teams = joint

    """

  /// A folder whose draft for Kent was edited.
  static func withEditedDraft(_ edits: (String, String)...) throws -> WorkingFolder {
    let folder = try WorkingFolder(["assessments/kent.conf": assessment])
    #expect(folder.run("draft", "kent", "essex").code == .done)
    var letter = try #require(folder.read("out/kent.md"))
    for (old, new) in edits {
      #expect(letter.contains(old), "\(letter)")
      letter.replace(old, with: new)
    }
    try folder.write(letter, to: "out/kent.md")
    return folder
  }

  /// Imports the draft for Kent into the folder's assessments.
  func into(
    _ more: String..., keys: String? = nil, environment: [String: String] = [:]
  ) -> Run {
    run(
      arguments: ["import", "out/kent.md", "--into", "assessments/", "--color", "never"] + more,
      environment: environment, isTerminal: keys != nil,
      keys: keys?.map { $0 == "\n" ? .other : .character($0) })
  }
}
