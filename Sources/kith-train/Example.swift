import Understanding

/// A line and what it may be taken for, by the place of the class; none is the last class.
struct Example {
  let line: String
  let classes: [Int]
  let weight: Float

  static let none = Feeling.allCases.count

  init(line: String, classes: [Int], weight: Float = 1) {
    self.line = line
    self.classes = classes
    self.weight = weight
  }

  /// The classes of labels such as `left_out,sad`.
  static func classes(_ labels: String) -> [Int] {
    labels.split(separator: ",").compactMap { label in
      if label == "none" { return none }
      let id = label.split(separator: "_").joined(separator: "-")
      return Feeling.allCases.firstIndex { $0.rawValue == id }
    }
  }
}

/// Lines from the sets that may be trained on.
struct Corpus {
  let folder: String
  let without: Set<String>

  /// The labelled lines.
  func labelled() throws -> [Example] {
    let table = Table(try Files.text(folder + "/feelings_train.tsv"))
    return table.rows.compactMap { row in
      guard !without.contains(table.value(row, "source")) else { return nil }
      let classes = Example.classes(table.value(row, "gold"))
      return classes.isEmpty ? nil : Example(line: table.value(row, "text"), classes: classes)
    }
  }

  /// Lines nobody labelled for us.
  func unlabelled() throws -> [String] {
    let table = Table(try Files.text(folder + "/unmapped_train.tsv"))
    var lines = table.rows.filter { !without.contains(table.value($0, "source")) }
      .map { table.value($0, "text") }
    if !without.contains("sad") {
      let sad = Table(try Files.text(folder + "/sad_lines.tsv"))
      lines += sad.rows.map { sad.value($0, "text") }
    }
    return lines
  }
}
