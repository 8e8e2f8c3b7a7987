extension Disturbance {
  /// Files and folders in whose places something else is put, before and midway.
  package static let swappings: [Disturbance] =
    [
      "out/kent.md", "out/cleveland.txt", "out/.letterbank", "out", "samples/kent.md",
      "samples/accepted.conf",
      "samples", "assessments/cleveland.conf", "assessments", "templates/letter.mustache",
    ].flatMap { path in
      Impostor.allCases.flatMap { impostor in
        let swapping = Disturbance(
          title: "\(path) becomes \(impostor.rawValue)",
          folder: path.split(separator: "/").dropLast().joined(separator: "/"),
          before: { scratch in
            try scratch.putAside(path)
            try impostor.take(path, in: scratch)
          },
          after: { try $0.putBack(path) }, consequence: .doneOrError)
        return [swapping, swapping.happeningMidway]
      }
    }
}
