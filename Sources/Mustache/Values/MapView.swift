/// A map as the renderer searches it, valid for as long as the store of its values is there.
///
/// What it leads to never changes, so threads may share it.
struct MapView: @unchecked Sendable {
  /// The first value; the others follow it, in the order of their names.
  let values: UnsafePointer<Slot>
  private let unretainedNames: Unmanaged<MapNames>

  init(values: UnsafePointer<Slot>, names: Unmanaged<MapNames>) {
    self.values = values
    unretainedNames = names
  }

  /// The names of the values.
  var names: MapNames { unretainedNames.takeUnretainedValue() }

  /// The value under a key, if there is one.
  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UnsafePointer<Slot>? {
    unretainedNames._withUnsafeGuaranteedRef { $0.position(of: key, hash: hash) }
      .map { values + $0 }
  }

  /// Whether two maps are one, at one place.
  @inline(__always)
  func isSame(as other: MapView) -> Bool {
    values == other.values && unretainedNames.toOpaque() == other.unretainedNames.toOpaque()
  }

  /// Every key, in the order given.
  var keyTexts: [String] {
    let names = names
    return (0..<names.count).map(names.text)
  }
}
