/// A link that opens a mail program with the message in it (RFC 6068).
public enum MailLink: Channel {
  /// Its name.
  public static let name = "mailto"

  /// The link; line ends are CRLF, and nothing in the words can become a header.
  public static func export(_ parcel: Parcel) -> Export {
    let addresses = parcel.addresses.map(Percent.oneLine).filter(MailAddress.isSound)
    guard addresses.count == parcel.addresses.count else {
      return .refused("that is no mail address")
    }
    return .link(
      link(to: addresses, subject: parcel.subject, body: parcel.text),
      remark: "It opens your mail program. Nothing is sent until you send it.")
  }

  /// A link to addresses, with a subject and a body where they are given.
  static func link(to addresses: [String], subject: String?, body: String?) -> String {
    let to = addresses.map { Percent.escaped($0, keeping: "@") }.joined(separator: ",")
    var fields: [String] = []
    if let subject, !subject.isEmpty {
      fields.append("subject=" + Percent.escaped(Percent.oneLine(subject)))
    }
    if let body, !body.isEmpty {
      fields.append("body=" + Percent.escaped(Percent.lines(body).joined(separator: "\r\n")))
    }
    return "mailto:" + to + (fields.isEmpty ? "" : "?") + fields.joined(separator: "&")
  }
}

/// Addresses of mail, read strictly: what is odd is refused rather than guessed.
enum MailAddress {
  static func isSound(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64, address.utf8.count <= 254
    else { return false }
    let local = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let domain = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return local.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtom) } && domain.count >= 2
      && domain.allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
          && label.allSatisfy { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "-" }
      }
  }

  private static func isAtom(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || "!#$%&'*+/=?^_`{|}~-".contains(character))
  }
}
