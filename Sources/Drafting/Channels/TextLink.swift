/// A link that opens a text message with the words in it (RFC 5724).
public enum TextLink: Channel {
  /// Its name.
  public static let name = "sms-link"

  /// The link. Telephones differ in whether they take the words, so they can be copied too.
  public static func export(_ parcel: Parcel) -> Export {
    let numbers = parcel.addresses.compactMap(Telephone.plain)
    guard numbers.count == parcel.addresses.count else {
      return .refused("that is no telephone number")
    }
    return .link(
      link(to: numbers, body: parcel.text.isEmpty ? nil : TextMessage.plain(parcel.text)),
      remark: "Some telephones open it without the words. Then copy them.")
  }

  static func link(to numbers: [String], body: String?) -> String {
    let words = body.map { "?body=" + Percent.escaped(Percent.lines($0).joined(separator: "\n")) }
    return "sms:" + numbers.joined(separator: ",") + (words ?? "")
  }
}

/// Telephone numbers.
enum Telephone {
  /// The digits, with a plus where there was one; nil when it is no number.
  static func plain(_ text: String) -> String? {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+ ()-./".contains($0)) }) else {
      return nil
    }
    let digits = text.filter(\.isNumber)
    guard (3...15).contains(digits.count), !text.dropFirst().contains("+") || text.first == " "
    else { return nil }
    return (text.first == "+" ? "+" : "") + digits
  }
}
