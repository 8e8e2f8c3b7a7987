/// Of two sequences, the elements that both hold, and where each stood.
struct CommonElements {
  private(set) var old: [Int32] = []
  private(set) var new: [Int32] = []
  private(set) var oldPositions: [Int] = []
  private(set) var newPositions: [Int] = []

  /// Finds them in linear time; all elements are below `vocabulary`.
  init(_ allOld: [Int32], _ allNew: [Int32], vocabulary: Int) {
    var isInOld = [Bool](repeating: false, count: vocabulary)
    var isInNew = isInOld
    for element in allOld { isInOld[Int(element)] = true }
    for element in allNew { isInNew[Int(element)] = true }
    for (position, element) in allOld.enumerated() where isInNew[Int(element)] {
      old.append(element)
      oldPositions.append(position)
    }
    for (position, element) in allNew.enumerated() where isInOld[Int(element)] {
      new.append(element)
      newPositions.append(position)
    }
  }
}
