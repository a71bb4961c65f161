import ArgumentParser
import Understanding

/// `kith-train audit`: how often each entry of the lexicon is right.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count how often each entry of the lexicon fires, and how often it is right.",
    discussion: """
      Prints: fires, right, right in its family, fires on lines without a feeling, feeling, pattern.
      With --write the weights of feelings.yaml become what was measured; an entry that fires too
      seldom keeps the weight its writer gave it.

      Example: kith-train audit DIR/feelings_train.tsv --write
      """)

  @Argument(help: "Tables with `text` and `gold`.")
  var tables: [String]
  @Flag(help: "Write the measured weights into feelings.yaml.")
  var write = false

  func run() throws {
    let listener = try Ears.listener(model: nil, isAlone: true)
    var counts: [EntryCount.Key: EntryCount] = [:]
    for path in tables {
      let table = Table(try Files.text(path))
      for row in table.rows {
        let gold = Example.classes(table.value(row, "gold"))
        guard !gold.isEmpty else { continue }
        for trace in listener.account(of: table.value(row, "text")).traces
        where trace.fate == .felt {
          let key = EntryCount.Key(feeling: trace.feeling.rawValue, pattern: trace.pattern)
          counts[key, default: EntryCount()].add(trace.feeling, gold)
        }
      }
    }
    let path = Ears.folder + "/feelings.yaml"
    if write {
      let text = try Files.text(path)
      try Files.write(Array(MeasuredLexicon.text(text, counts).utf8), to: path)
    } else {
      for (key, count) in counts.sorted(by: { ($0.value.fires, $1.key) > ($1.value.fires, $0.key) })
      {
        print("\(count)\t\(key.feeling)\t\(key.pattern)")
      }
    }
  }
}

/// How often an entry fired, and how often it was right.
struct EntryCount: CustomStringConvertible {
  /// Which entry.
  struct Key: Hashable, Comparable {
    let feeling: String
    let pattern: String

    static func < (one: Key, other: Key) -> Bool {
      (one.feeling, one.pattern) < (other.feeling, other.pattern)
    }
  }

  /// Feelings no corpus has: what is right can only be told by the family.
  private static let unlabelled: Set<Feeling> = [
    .leftOut, .disconnected, .shy, .unworthy, .numb, .overwhelmed, .stuck, .hurt, .grieving,
  ]

  private(set) var fires = 0
  private(set) var right = 0
  private(set) var family = 0
  private(set) var empty = 0
  private var isLabelled = true

  var description: String { "\(fires)\t\(right)\t\(family)\t\(empty)" }

  mutating func add(_ feeling: Feeling, _ gold: [Int]) {
    fires += 1
    isLabelled = !Self.unlabelled.contains(feeling)
    guard gold != [Example.none] else {
      empty += 1
      return
    }
    if gold.contains(feeling.index) { right += 1 }
    let families = gold.filter { $0 < Feeling.allCases.count }.map { Feeling.allCases[$0].family }
    if families.contains(feeling.family) { family += 1 }
  }

  /// The measured weight in steps of a twentieth; nil when it fired too seldom to tell.
  var weight: Double? {
    guard fires >= 4 else { return nil }
    let share =
      isLabelled
      ? (Double(right) + 1.6) / (Double(fires) + 2)
      : (Double(family) + 4) / (Double(fires) + 5)
    return (share * 20).rounded() / 20
  }
}
