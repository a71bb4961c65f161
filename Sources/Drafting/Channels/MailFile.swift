/// A draft for a mail program, as a file (RFC 5322, 2045, 2047).
///
/// There is no `From` and no `Message-ID`: the mail program that sends it adds them. `X-Unsent` makes
/// programs open it as a draft.
public enum MailFile: Channel {
  /// Its name.
  public static let name = "eml"

  /// The file.
  public static func export(_ parcel: Parcel) -> Export {
    let addresses = parcel.addresses.map(Percent.oneLine)
    guard addresses.allSatisfy(MailAddress.isSound) else {
      return .refused("that is no mail address")
    }
    var headers: [String] = []
    if let date = parcel.date { headers.append("Date: " + Percent.oneLine(date)) }
    if !addresses.isEmpty {
      let mailboxes = addresses.count == 1 ? [mailbox(parcel.name, addresses[0])] : addresses
      headers.append("To: " + mailboxes.joined(separator: ",\r\n "))
    }
    headers.append("Subject: " + HeaderText.encoded(parcel.subject, after: "Subject: ".count))
    headers += [
      "MIME-Version: 1.0", "X-Unsent: 1", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
    ]
    let body = Base64.encoded(Array(Percent.lines(parcel.text).joined(separator: "\r\n").utf8))
    let contents = headers.joined(separator: "\r\n") + "\r\n\r\n" + Base64.folded(body) + "\r\n"
    return .file(name: "message.eml", contents: contents)
  }

  private static func mailbox(_ name: String, _ address: String) -> String {
    let plain = HeaderText.oneLine(name)
    if plain.isEmpty { return address }
    if HeaderText.isPlain(plain) {
      let quoted = plain.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
      if quoted.count + address.count < 900 {
        return "\"\(quoted)\"" + (quoted.count + address.count > 60 ? "\r\n " : " ")
          + "<\(address)>"
      }
    }
    return HeaderText.words(plain, after: "To: ".count) + "\r\n <\(address)>"
  }
}

/// Text in headers: ASCII as it is, all else in encoded words of at most 76 octets a line.
enum HeaderText {
  /// A text on one line, white space at its ends dropped.
  static func oneLine(_ text: String) -> String {
    var rest = Percent.oneLine(text)[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }

  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F } && !text.contains("=?")
  }

  /// A header's text; what is plain and short enough stays as it is.
  static func encoded(_ text: String, after used: Int) -> String {
    let line = oneLine(text)
    return isPlain(line) && line.count + used <= 78 ? line : words(line, after: used)
  }

  /// Encoded words; none splits a character, and each line has at most 76 octets.
  static func words(_ text: String, after used: Int) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    var room = limit(after: used)
    for character in text {
      for piece in pieces(character) {
        if bytes.count + piece.count > room, !bytes.isEmpty {
          words.append(word(bytes))
          bytes = []
          room = limit(after: 1)
        }
        bytes += piece
      }
    }
    if !bytes.isEmpty || words.isEmpty { words.append(word(bytes)) }
    return words.joined(separator: "\r\n ")
  }

  /// A character of many scalars is split between them rather than passing the limit.
  private static func pieces(_ character: Character) -> [[UInt8]] {
    let bytes = Array(String(character).utf8)
    return bytes.count <= 30 ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
  }

  /// Bytes that fit into a word on a line where so many octets are used: `=?UTF-8?B?` and `?=`.
  private static func limit(after used: Int) -> Int { (76 - used - 12) / 4 * 3 }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?UTF-8?B?" + Base64.encoded(bytes) + "?="
  }
}

/// Base 64 (RFC 4648).
enum Base64 {
  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func encoded(_ bytes: [UInt8]) -> String {
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      var number = 0
      for offset in 0..<3 {
        number = number << 8 | (offset < three.count ? Int(three[start + offset]) : 0)
      }
      for place in 0..<4 {
        result.append(place <= three.count ? signs[number >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }

  /// Lines of at most 76 signs.
  static func folded(_ text: String) -> String {
    let signs = Array(text)
    return stride(from: 0, to: max(signs.count, 1), by: 76).map {
      String(signs[min($0, signs.count)..<min($0 + 76, signs.count)])
    }.joined(separator: "\r\n")
  }
}
