/// What goes wrong around a run, and how it is put right again.
package struct Disturbance: Sendable {
  /// Something that is done to a folder.
  package typealias Action = @Sendable (ScratchFolder) throws -> Void

  /// What a run may make of it.
  package enum Consequence: Sendable {
    /// The run does its work as ever, or says what is in its way.
    case rightOrError
    /// The run does what work there still is, or says what is in its way.
    case doneOrError
    /// The run does its work as ever: this is no reason not to.
    case right
    /// The run cannot say anything.
    case silence
    /// The system itself may refuse to start the program.
    case startOrError
    /// Likewise, or end it: what runs out of memory cannot go on to say so.
    case startOrEnd
  }

  /// What goes wrong, in words.
  package let title: String
  /// The folder in which it goes wrong; a command that has no such folder is left in peace.
  var folder = ""
  /// What the run finds around itself.
  var conditions = Conditions()
  /// What happens before it starts.
  var before: Action?
  /// What happens at a random moment while it runs.
  var midway: Action?
  /// How all is put right when it has ended.
  var after: Action?
  /// What the run may make of it.
  var consequence = Consequence.rightOrError

  /// Another disturbance that happens while the program runs, and not before.
  var happeningMidway: Disturbance {
    var disturbance = Disturbance(
      title: "midway, \(title)", folder: folder, conditions: conditions)
    disturbance.midway = before
    disturbance.after = after
    disturbance.consequence = consequence
    return disturbance
  }
}
