extension Disturbance {
  private static let files = [
    "out/kent.md", "out/cleveland.txt", "out/.letterbank", "samples/kent.md",
    "samples/accepted.conf", "assessments/cleveland.conf", "templates/letter.mustache",
  ]

  /// Files and folders in whose places something else is put, before and midway.
  package static let swappings: [Disturbance] =
    // Another file in a file's place would be an edit, and nothing wrong.
    files.flatMap { swappings(of: $0, for: Impostor.allCases.filter { $0 != .file }) }
    + ["out", "samples", "assessments"].flatMap {
      swappings(of: $0, for: Impostor.allCases.filter { $0 != .folder })
    }

  private static func swappings(of path: String, for impostors: [Impostor]) -> [Disturbance] {
    impostors.flatMap { impostor in
      let swapping = Disturbance(
        title: "\(path) becomes \(impostor.rawValue)",
        folder: path.split(separator: "/").dropLast().joined(separator: "/"),
        before: { try $0.swap(path, for: impostor) },
        after: { try $0.putBack(path) }, consequence: .doneOrError)
      return [swapping, swapping.happeningMidway]
    }
  }
}
