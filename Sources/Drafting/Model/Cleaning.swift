/// What is taken out of typed words before anything else: nothing a reader could see.
enum Cleaning {
  /// The words on one line: white space joined, control and invisible characters dropped.
  static func oneLine(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let seen = String(String.UnicodeScalarView(word.unicodeScalars.filter(isSeen)))
      if seen.isEmpty { continue }
      result += (result.isEmpty ? "" : " ") + seen
    }
    return result
  }

  /// Joiners inside emoji and scripts stay; direction marks, fillers and private use go.
  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .format: scalar.value == 0x200D || scalar.value == 0x200C
    default: true
    }
  }
}
