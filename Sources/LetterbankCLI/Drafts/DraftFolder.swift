import Synchronization

/// The folder that drafts are written to, held by one run at a time, of which many threads may
/// write.
final class DraftFolder: Sendable {
  /// What became of a draft.
  enum Outcome {
    case written
    /// It was put in the place of one that was edited by hand.
    case overwritten
    /// It stood there already, byte for byte.
    case unchanged
    /// It was edited by hand, and left alone.
    case edited
    case failed(FileFault)

    /// Whether the draft is there.
    var isInPlace: Bool {
      switch self {
      case .written, .overwritten, .unchanged: true
      case .edited, .failed: false
      }
    }
  }

  /// The largest draft that is read to see if it was edited, in bytes.
  private static let largestDraft = 256 * 1_048_576

  /// How often a draft is put in place of what somebody changes again and again.
  private static let mostTries = 100

  private let folder: Folder
  private let overwrites: Bool
  private let lock: OpenFile
  /// What the program had written here before this run.
  private let written: DraftLedger
  private let announcements: Mutex<DraftAnnouncements>

  /// Opens the folder, and waits until no other run writes to it.
  ///
  /// - Parameter tell: called if there is one.
  init(
    _ folder: Folder, overwrites: Bool, orWaiting tell: () -> Void = {}
  ) throws(FileFault) {
    self.folder = folder
    self.overwrites = overwrites
    lock = try folder.locked(orWaiting: tell)
    let file = try DraftLedgerFile(in: folder)
    written = DraftLedger(file)
    announcements = Mutex(DraftAnnouncements(after: file))
  }

  /// Puts a draft under its name, unless a hand has been there since the last.
  ///
  /// - Parameter edited: what a hand has made of the last, where that may be replaced.
  func put(_ draft: Draft, replacing edited: [UInt8]? = nil) -> Outcome {
    put([draft], replacing: edited)[0]
  }

  /// Puts drafts under their names, which differ, likewise.
  func put(_ drafts: [Draft], replacing edited: [UInt8]? = nil) -> [Outcome] {
    let decisions = drafts.map { decide(on: $0, replacing: edited) }
    let put = zip(drafts, decisions).filter(\.1.isPut).map(\.0)
    do throws(FileFault) {
      try announce(put)
    } catch {
      return decisions.map { $0.outcome ?? .failed(error) }
    }
    return zip(drafts, decisions).map { draft, decision in
      let outcome = finish(draft, decision, replacing: edited)
      if decision.isPut, !outcome.isInPlace { announcements.withLock { $0.forget(draft.name) } }
      return outcome
    }
  }

  /// What is to become of a draft.
  private enum Decision {
    /// It is to be put in the place of what was there when it was decided, if anything was.
    case put(over: FileVersion?, losingEdit: Bool = false)
    /// It is to be put in the place of what cannot be read.
    case replace
    case done(Outcome)

    var isPut: Bool { outcome == nil }
    var outcome: Outcome? { if case .done(let outcome) = self { outcome } else { nil } }
  }

  /// Decides on a draft by what stands in its place.
  private func decide(on draft: Draft, replacing edited: [UInt8]?) -> Decision {
    do throws(FileFault) {
      guard try folder.refuseUnlessFile(draft.name) != nil else { return .put(over: nil) }
      let present: FileVersion
      do throws(FileFault) {
        present = try folder.version(of: draft.name, limit: Self.largestDraft)
      } catch {
        if overwrites { return .replace }
        throw error
      }
      if present.bytes == draft.bytes {
        try announce([draft])
        return .done(.unchanged)
      }
      if present.bytes == edited || written.knows(present.bytes, as: draft.name) {
        return .put(over: present)
      }
      return overwrites ? .put(over: present, losingEdit: true) : .done(.edited)
    } catch {
      return .done(.failed(error))
    }
  }

  /// Puts a draft in place if that is decided and nobody has changed what stands there since; or
  /// else decides anew.
  private func finish(
    _ draft: Draft, _ decision: Decision, replacing edited: [UInt8]?
  ) -> Outcome {
    var decision = decision
    for _ in 0..<Self.mostTries {
      do throws(FileFault) {
        switch decision {
        case .done(let outcome): return outcome
        case .replace:
          try folder.replace(draft.name, with: draft.bytes)
          return .written
        case .put(let present, let losesEdit):
          if try folder.put(draft.bytes, as: draft.name, over: present) {
            return losesEdit ? .overwritten : .written
          }
          decision = decide(on: draft, replacing: edited)
        }
      } catch {
        return .failed(error)
      }
    }
    return decision.outcome ?? .failed(folder.fault(draft.name, .write, .inUse))
  }

  /// Adds to the ledger what is about to be put in place.
  private func announce(_ drafts: [Draft]) throws(FileFault) {
    let new = drafts.compactMap { draft -> (name: String, fingerprint: Fingerprint)? in
      let fingerprint = Fingerprint(of: draft.bytes)
      return written.latest(draft.name) == fingerprint ? nil : (draft.name, fingerprint)
    }
    guard !new.isEmpty else { return }
    try announcements.withLock { announcements throws(FileFault) in
      try announcements.add(
        new, to: folder, replacesEarlier: new.contains { written.holds($0.name) })
    }
  }

  /// Whether something stands under a name.
  func holds(_ name: String) -> Bool { folder.kind(of: name) != nil }

  /// Whether just these bytes stand under a name.
  func holds(_ bytes: [UInt8], as name: String) -> Bool {
    (try? folder.version(of: name, limit: Self.largestDraft))?.bytes == bytes
  }

  /// A name in the folder as people see it.
  func shown(_ name: String) -> String { folder.shown(name) }

  /// Settles the ledger once all drafts are put; other runs may write when this object is gone.
  func settle() throws(FileFault) {
    try announcements.withLock { $0 }.settle(in: folder)
  }
}
