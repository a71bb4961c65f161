/// Line ends as every reader here counts them: one `\n` a line, whatever program saved the file.
///
/// Windows ends a line with two characters, which Swift takes for one; old programs used `\r` alone, and
/// some put a byte order mark first. What YAML takes for a line end and no editor shows as one becomes
/// a blank. All of it is done once, at the door, so that nothing behind it has to know.
enum LineEnds {
  /// The text with plain line ends and without a byte order mark.
  static func plain(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var plain = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\r": plain.append("\n")
      case "\u{85}", "\u{2028}", "\u{2029}": plain.append(" ")
      case "\u{FEFF}" where plain.isEmpty: break
      default: plain.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(plain)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard text.unicodeScalars.first != "\u{FEFF}" else { return false }
    var isPlain = true
    var before: UInt8 = 0
    for byte in text.utf8 {
      // The last bytes of the blanks that end lines, each behind a byte that tells it from letters.
      if byte == 0x0D || byte == 0x85 && before == 0xC2
        || (byte == 0xA8 || byte == 0xA9) && before == 0x80
      {
        isPlain = false
        break
      }
      before = byte
    }
    return isPlain
  }
}
