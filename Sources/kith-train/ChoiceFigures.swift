import Understanding

/// How well options are told apart.
enum OptionFigures {
  static func print(
    _ name: String, _ table: Table, _ rows: [[String]], _ listener: Listener, _ misses: Bool
  ) {
    var right = 0
    var wrongPicks = 0
    for row in rows {
      let labels = table.value(row, "options").split(separator: "|").map { label in
        label.split(separator: " ").joined(separator: " ")
      }
      let text = table.has("user_text") ? table.value(row, "user_text") : table.value(row, "text")
      let wanted = Int(table.value(row, "expected"))
      let match = listener.option(in: text, among: labels.map { Option(label: $0) })
      var chosen: Int?
      if case .option(let index) = match { chosen = index + 1 }
      if chosen == wanted { right += 1 } else if chosen != nil { wrongPicks += 1 }
      if misses, chosen != wanted {
        Swift.print(
          "  \(chosen.map(String.init) ?? "-") not \(wanted.map(String.init) ?? "-")\t\(text)"
            + "\t\(labels.joined(separator: " | "))")
      }
    }
    Swift.print(
      "\(name): \(rows.count) lines, right \(share(right, rows.count)), wrong picks "
        + share(wrongPicks, rows.count))
  }
}

/// How well commands are heard, and how often a sentence is taken for one.
enum CommandFigures {
  static func print(
    _ name: String, _ table: Table, _ rows: [[String]], _ listener: Listener, _ misses: Bool
  ) {
    var counts = (commands: 0, right: 0, others: 0, taken: 0)
    for row in rows {
      let wanted = Command(rawValue: table.value(row, "command"))
      let text = table.value(row, "text")
      let heard = listener.command(in: text)
      if wanted == nil {
        counts.others += 1
        if heard != nil { counts.taken += 1 }
      } else {
        counts.commands += 1
        if heard == wanted { counts.right += 1 }
      }
      if misses, heard != wanted {
        Swift.print(
          "  \(heard?.rawValue ?? "-") not \(wanted?.rawValue ?? "-")\t\(text)")
      }
    }
    Swift.print(
      "\(name): \(counts.commands) commands, right \(share(counts.right, counts.commands)); "
        + "\(counts.others) other lines, taken for one \(share(counts.taken, counts.others))")
  }
}
