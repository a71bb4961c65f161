/// A link that opens a mail program with the message in it (RFC 6068).
public enum MailLink: Channel {
  /// Its name.
  public static let name = "mailto"

  /// The link; line ends are CRLF, every byte outside the unreserved set is escaped.
  public static func export(_ draft: Draft) -> Export {
    let subject = escaped(draft.subject ?? Surface.subject(of: draft.request))
    let body = escaped(
      draft.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    return .text("mailto:?subject=\(subject)&body=\(body)", remark: nil)
  }

  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar))
      return isPlain ? String(scalar) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
  }
}
