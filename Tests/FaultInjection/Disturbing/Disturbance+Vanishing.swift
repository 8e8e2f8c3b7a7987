import Foundation

extension Disturbance {
  /// Folders that are moved away, before and midway.
  package static let vanishings: [Disturbance] =
    ["out", "assessments", "samples", "templates", "findings-bank"].flatMap { folder in
      let vanishing = Disturbance(
        title: "\(folder)/ vanishes", folder: folder, before: { try $0.putAside(folder) },
        after: { try $0.putBack(folder) }, consequence: .doneOrError)
      return [vanishing, vanishing.happeningMidway]
    }
}
