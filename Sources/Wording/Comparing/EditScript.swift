/// The shortest way, or nearly, to turn one sequence of numbers into another.
///
/// What only one sequence holds is set aside first, for it cannot be kept. The rest is cut again
/// and again at the middle of a shortest path (Myers, "An O(ND) Difference Algorithm and Its
/// Variations", 1986, section 4b), which takes space linear in the sequences. A box that would need
/// too many steps for that is cut at phrases that stand once on either side, or failing those at
/// the furthest point reached, so that time stays near to linear. Up to some 4,000 elements in all,
/// and 500 changes in any number, the script is the shortest there is.
struct EditScript {
  private let old: [Int32]
  private let new: [Int32]
  private var keepsOld: [Bool]
  private var keepsNew: [Bool]

  /// The elements to take out and to put in, as hunks that ascend and do not touch.
  static func hunks(from old: [Int32], to new: [Int32], vocabulary: Int) -> [Hunk] {
    let common = CommonElements(old, new, vocabulary: vocabulary)
    var script = EditScript(old: common.old, new: common.new)
    script.align()
    var keepsOld = [Bool](repeating: false, count: old.count)
    for (index, position) in common.oldPositions.enumerated() {
      keepsOld[position] = script.keepsOld[index]
    }
    var keepsNew = [Bool](repeating: false, count: new.count)
    for (index, position) in common.newPositions.enumerated() {
      keepsNew[position] = script.keepsNew[index]
    }
    return hunks(keepsOld: keepsOld, keepsNew: keepsNew)
  }

  private init(old: [Int32], new: [Int32]) {
    self.old = old
    self.new = new
    keepsOld = Array(repeating: false, count: old.count)
    keepsNew = Array(repeating: false, count: new.count)
  }

  /// The runs of elements that are not kept; those kept stand in the same order on both sides.
  private static func hunks(keepsOld: [Bool], keepsNew: [Bool]) -> [Hunk] {
    var hunks: [Hunk] = []
    var old = 0
    var new = 0
    while old < keepsOld.count || new < keepsNew.count {
      let start = Point(old: old, new: new)
      while old < keepsOld.count, !keepsOld[old] { old += 1 }
      while new < keepsNew.count, !keepsNew[new] { new += 1 }
      if start != Point(old: old, new: new) {
        hunks.append(Hunk(old: start.old..<old, new: start.new..<new))
      }
      while old < keepsOld.count, new < keepsNew.count, keepsOld[old], keepsNew[new] {
        old += 1
        new += 1
      }
    }
    return hunks
  }

  private mutating func align() {
    var middle = MiddleSnake(oldCount: old.count, newCount: new.count)
    var phrases: Phrases?
    var boxes = [Box(old: 0..<old.count, new: 0..<new.count)]
    while let untrimmed = boxes.popLast() {
      var box = keepCommonEnds(of: untrimmed)
      if box.old.isEmpty || box.new.isEmpty { continue }
      switch middle.find(in: box, old, new) {
      case .middle(let point):
        boxes += box.cut(at: point)
      case .furthest(let point):
        // Halving the size between searches keeps their total time near to linear.
        if box.size <= box.sizeAtLastSearch / 2 {
          box.sizeAtLastSearch = box.size
          var numbered = phrases ?? Phrases(old, new)
          let points = numbered.anchors(in: box)
          phrases = numbered
          if !points.isEmpty {
            boxes += box.cut(at: points)
            continue
          }
        }
        boxes += box.cut(at: point)
      }
    }
  }

  /// Keeps what is equal at the beginning and at the end of a box; gives back what is between.
  private mutating func keepCommonEnds(of box: Box) -> Box {
    var box = box
    while let first = box.old.first, let other = box.new.first, old[first] == new[other] {
      keep(first, other)
      box.old.removeFirst()
      box.new.removeFirst()
    }
    while let last = box.old.last, let other = box.new.last, old[last] == new[other] {
      keep(last, other)
      box.old.removeLast()
      box.new.removeLast()
    }
    return box
  }

  private mutating func keep(_ oldIndex: Int, _ newIndex: Int) {
    keepsOld[oldIndex] = true
    keepsNew[newIndex] = true
  }
}
