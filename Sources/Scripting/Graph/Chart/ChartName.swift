/// Names and quoted text that XML, ECMAScript and Python take alike.
enum ChartName {
  /// A part of an XML name or an event; other characters are written as `_x0020_`, the way of
  /// ISO/IEC 9075-14, so that different names stay different. At the start of a name (`isFirst`) there
  /// can be no digit and no hyphen.
  static func token(_ text: String, isFirst: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.map { index in
      let scalar = scalars[index]
      let isEscapeLike = scalar == "_" && index + 1 < scalars.count && scalars[index + 1] == "x"
      let isLetter = isWord(scalar) && !isEscapeLike
      let isPlain = index == 0 && isFirst ? isLetter && !isDigit(scalar) : isLetter || scalar == "-"
      return isPlain ? String(scalar) : "_x\(hexadecimal(scalar.value))_"
    }.joined()
  }

  /// A variable's name, without regard to others.
  static func identifier(_ text: String) -> String {
    text.unicodeScalars.map { isWord($0) ? String($0) : "_" }.joined()
  }

  /// Quoted text. A word that some engines take for a value of their own is hidden in an escape.
  static func literal(_ text: String) -> String {
    var result = ""
    var word = ""
    func flush() {
      let isValue = ["true", "false", "null"].contains(word)
      result += isValue ? escape(word.unicodeScalars.first ?? "t") + word.dropFirst() : word
      word = ""
    }
    for scalar in text.unicodeScalars {
      guard !isWord(scalar) else {
        word.unicodeScalars.append(scalar)
        continue
      }
      flush()
      let isPlain = scalar.value >= 0x20 && !["'", "\\", "&"].contains(scalar)
      result += isPlain ? String(scalar) : escape(scalar)
    }
    flush()
    return "'\(result)'"
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u\(hexadecimal(scalar.value))"
  }

  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isDigit(scalar) || scalar == "_"
  }
}
