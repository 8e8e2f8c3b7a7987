/// What was accepted into the samples, and what each was after its last acceptance.
///
/// It is the file `accepted.conf` beside the samples, and is kept with them. An acceptance is
/// recorded before the samples are written: until that is done, the samples are known as they were
/// and as they will be, so a run that is ended between leaves none that seems to be changed by
/// another hand.
struct AcceptanceRecord {
  /// The acceptances in order.
  private(set) var acceptances: [Acceptance] = []
  /// By force, what its sample may be: one fingerprint, or while it is being written two.
  private(set) var fingerprints: [String: [Fingerprint]] = [:]

  /// A record that holds nothing.
  init() {}

  /// A record of acceptances and fingerprints.
  init(acceptances: [Acceptance], fingerprints: [String: [Fingerprint]]) {
    self.acceptances = acceptances
    self.fingerprints = fingerprints
  }

  /// Whether a sample is as it was after its last acceptance, or was never accepted.
  func explains(_ sample: [UInt8], of force: String) -> Bool {
    fingerprints[force].map { $0.contains(Self.fingerprint(of: sample)) } ?? true
  }

  /// Adds what is about to be written: for each force what its sample was after its last
  /// acceptance, or else is, and what it will be.
  mutating func announce(
    _ new: [Acceptance], _ samples: [(force: String, old: [UInt8]?, new: [UInt8])]
  ) {
    acceptances += new.map { acceptance in
      var acceptance = acceptance
      acceptance.isUnfinished = true
      return acceptance
    }
    for sample in samples {
      let old = fingerprints[sample.force]?.last ?? sample.old.map(Self.fingerprint)
      let new = Self.fingerprint(of: sample.new)
      fingerprints[sample.force] = old == new ? [new] : [old, new].compactMap { $0 }
    }
  }

  /// Ends what was announced, given the samples as they are now: of an acceptance that was
  /// interrupted, only the letters that it reached are kept.
  ///
  /// - Parameter left: the forces whose samples are known not to have been reached.
  mutating func settle(leaving left: Set<String> = [], _ sample: (String) -> [UInt8]?) {
    var missed = left
    for (force, known) in fingerprints where known.count > 1 {
      let isReached = sample(force).map(Self.fingerprint) == known.last
      if !isReached { missed.insert(force) }
      // What another hand made of the sample before it could be reached was accepted by nobody.
      fingerprints[force] = [isReached ? known[known.count - 1] : known[0]]
    }
    acceptances = acceptances.compactMap { acceptance in
      guard acceptance.isUnfinished else { return acceptance }
      var settled = acceptance
      settled.isUnfinished = false
      settled.letters.removeAll { missed.contains($0) }
      return settled.letters.isEmpty ? nil : settled
    }
  }

  /// Forgets what was announced of new samples that were not written, of which an earlier record may
  /// tell.
  mutating func withdraw(_ forces: Set<String>, before earlier: AcceptanceRecord) {
    for force in forces { fingerprints[force] = earlier.fingerprints[force] }
  }

  /// The fingerprint of a sample, the same however its lines end: git may change that.
  private static func fingerprint(of sample: [UInt8]) -> Fingerprint {
    guard sample.contains(UInt8(ascii: "\r")) else { return Fingerprint(of: sample) }
    return Fingerprint(of: sample.filter { $0 != UInt8(ascii: "\r") })
  }
}
