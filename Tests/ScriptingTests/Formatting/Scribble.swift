import Dialogue
@testable import Scripting
import TestSupport

/// Writes a field as someone in a hurry might: any indentation, any quotes, brackets or none.
struct Scribble {
  /// What it may vary besides indentation and quotes.
  var hasRemarks = true
  var hasBrackets = true
  var hasBlankLines = true
  private var random: Seeded
  private(set) var text = ""
  private(set) var remarks: [String] = []

  init(seed: UInt64) {
    random = Seeded(seed)
  }

  /// Writes a whole file.
  mutating func write(_ root: Field) {
    if chance(4) { text += "---\n" }
    block(root, indent: 0, isFirstBesideDash: false)
    clutter(upTo: 0)
  }

  private mutating func block(_ field: Field, indent: Int, isFirstBesideDash: Bool) {
    var isBeside = isFirstBesideDash
    for entry in field.entries ?? [] {
      if !isBeside { clutter(upTo: indent) }
      text += isBeside ? "" : margin(indent)
      text += inline(entry.key, isBroken: false) + ":"
      value(entry.value, indent: indent, isInList: false)
      isBeside = false
    }
    for item in field.list ?? [] {
      if !isBeside { clutter(upTo: indent) }
      text += (isBeside ? "" : margin(indent)) + "-"
      value(item, indent: indent, isInList: true)
      isBeside = false
    }
  }

  private mutating func value(_ field: Field, indent: Int, isInList: Bool) {
    if let words = field.text { return wordsAfterMark(words, indent: indent) }
    let isEmpty = (field.list?.isEmpty ?? true) && (field.entries?.isEmpty ?? true)
    if isEmpty || hasBrackets && chance(4) && isSmall(field) {
      text += " "
      brackets(field, indent: indent)
      return endLine()
    }
    if isInList, chance(2) {
      let step = 1 + below(3)
      text += String(repeating: " ", count: step)
      return block(field, indent: indent + 1 + step, isFirstBesideDash: true)
    }
    endLine()
    let isHanging = field.list != nil && !isInList && chance(3)
    block(field, indent: isHanging ? indent : indent + 1 + below(5), isFirstBesideDash: false)
  }

  private mutating func wordsAfterMark(_ words: String, indent: Int) {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    let canBeBlock = lines.count > 1 && words.hasSuffix("\n") && !words.hasSuffix("\n\n")
    guard canBeBlock, words.first?.isLetter == true else {
      text += " " + inline(words, isBroken: true, indent: indent)
      return endLine()
    }
    text += " |"
    endLine()
    let pad = margin(indent + 1 + below(4))
    for line in lines.dropLast() { text += line.isEmpty ? "\n" : pad + line + "\n" }
  }

  private mutating func brackets(_ field: Field, indent: Int) {
    text += field.list == nil ? "{" : "["
    let parts = field.entries?.map { ($0.key, $0.value) } ?? (field.list ?? []).map { ("", $0) }
    for (index, (key, value)) in parts.enumerated() {
      if index > 0 { text += "," }
      if chance(5) {
        endLine()
        text += margin(indent + 1 + below(4))
      } else {
        text += " "
      }
      if !key.isEmpty { text += quoted(key) + ": " }
      if let words = value.text {
        text += style(words)
      } else {
        brackets(value, indent: indent)
      }
    }
    text += field.list == nil ? " }" : " ]"
  }

  /// Words in one line, or broken where a space is.
  private mutating func inline(_ words: String, isBroken: Bool, indent: Int = 0) -> String {
    var written = style(words)
    if isBroken, chance(3), let space = written.firstIndex(of: " "),
      written[written.index(after: space)].isLetter,
      written[written.index(before: space)].isLetter
    {
      let pad = "\n" + margin(indent + 1 + below(4))
      written.replaceSubrange(space...space, with: pad)
    }
    return written
  }

  /// With quotes or without; `off` and the like mean something else with them, to other readers.
  private mutating func style(_ words: String) -> String {
    if PlainWords.areAmbiguous(words), isTame(words) { return words }
    return isTame(words) && chance(2) ? words : quoted(words)
  }

  private mutating func quoted(_ words: String) -> String {
    if chance(2), !words.contains("\n") {
      return "'"
        + words.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    }
    var written = ""
    for character in words {
      switch character {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      default: written.append(character)
      }
    }
    return "\"" + written + "\""
  }

  private mutating func clutter(upTo column: Int) {
    if hasBlankLines, chance(6) { text += String(repeating: " \n", count: 1 + below(3)) }
    guard hasRemarks, chance(5) else { return }
    text += margin(below(column + 1)) + remark() + "\n"
    if chance(3) { text += "\n" }
  }

  private mutating func endLine() {
    if hasRemarks, chance(8) { text += margin(1 + below(3)) + remark() }
    text += chance(9) ? "  \n" : "\n"
  }

  private mutating func remark() -> String {
    let remark = "#\(chance(2) ? " " : "")remark \(remarks.count) \"it's: {so}"
    remarks.append(remark)
    return remark
  }

  private func isSmall(_ field: Field, depth: Int = 0) -> Bool {
    let values = field.list ?? field.entries?.map(\.value) ?? []
    return depth < 3 && values.count < 30 && values.allSatisfy { isSmall($0, depth: depth + 1) }
  }

  private func isTame(_ words: String) -> Bool {
    !["true", "yes", "no"].contains(words.lowercased()) && words.first?.isLetter == true
      && words.last?.isWhitespace == false
      && words.allSatisfy { $0.isLetter || $0.isNumber || " -'.!".contains($0) }
  }

  private func margin(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }

  private mutating func below(_ limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &random)
  }

  private mutating func chance(_ one: Int) -> Bool {
    below(one) == 0
  }
}
