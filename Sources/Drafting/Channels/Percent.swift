/// Escapes for links: every byte of UTF-8 outside the unreserved set of RFC 3986.
enum Percent {
  static func escaped(_ text: String, keeping extra: String = "") -> String {
    var result = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
        || "-._~".unicodeScalars.contains(scalar) || extra.unicodeScalars.contains(scalar)
      result += isPlain ? String(scalar) : "%" + hex(byte >> 4) + hex(byte & 15)
    }
    return result
  }

  private static func hex(_ digit: UInt8) -> String {
    String("0123456789ABCDEF"[String.Index(utf16Offset: Int(digit), in: "0123456789ABCDEF")])
  }

  /// A text for one line of a header or a link: line ends and control characters become spaces.
  static func oneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028
        || scalar.value == 0x2029 || scalar.value == 0x85
      if !isControl {
        result.unicodeScalars.append(scalar)
      } else if result.unicodeScalars.last != " " {
        result += " "
      }
    }
    return result
  }

  /// Lines, whatever ends them.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
  }
}
