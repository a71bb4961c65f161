import Drafting
import TestSupport
import Testing

@Suite struct ChannelTests {
  private let hostile = Parcel(
    text: "One & two?\r\nBcc: evil@example.org\n.\nEnd 👋", subject: "x\r\nBcc: evil@example.org",
    name: "x\r\nBcc: evil@example.org", addresses: [])

  @Test func everyChannelKeepsTheWordsAndHasANameOfItsOwn() throws {
    let draft = try #require(Requests.draft(Requests.reconnect()))
    #expect(Set(Channels.all.map { $0.name }).count == Channels.all.count)
    for channel in Channels.all {
      switch channel.export(Parcel(draft)) {
      case .text(let text, _), .link(let text, _):
        #expect(text.contains("Ana") || text.contains("hike"))
      case .file(_, let contents): #expect(!contents.isEmpty)
      case .refused(let reason): Issue.record("\(channel.name): \(reason)")
      }
    }
  }

  @Test func nothingInAMessageCanLeaveItsPlace() {
    for channel in Channels.all {
      switch channel.export(hostile) {
      case .link(let link, _):
        #expect(link.allSatisfy { $0.isASCII && !$0.isWhitespace }, "\(link)")
        #expect(link.count { $0 == "&" } <= 1)
      case .file(_, let contents) where channel.name == "eml":
        let head = contents.split(separator: "\r\n\r\n")[0]
        #expect(!head.split(separator: "\r\n").contains { $0.lowercased().hasPrefix("bcc") })
      default: break
      }
    }
  }

  @Test(arguments: [
    (["sam@example.org"], "Hi", "One\nTwo", "mailto:sam@example.org?subject=Hi&body=One%0D%0ATwo"),
    (["gorby%kremvax@example.com"], "", "", "mailto:gorby%25kremvax@example.com"),
    (["unlikely?address@example.com"], "", "x", "mailto:unlikely%3Faddress@example.com?body=x"),
    (["Mike&family@example.org"], "", "", "mailto:Mike%26family@example.org"),
    (
      ["user@example.org"], "café", "café",
      "mailto:user@example.org?subject=caf%C3%A9&body=caf%C3%A9"
    ),
    (
      ["a@example.org", "b@example.org"], "two", "👋",
      "mailto:a@example.org,b@example.org?subject=two&body=%F0%9F%91%8B"
    ),
    (
      ["sam@example.org"], "x\r\nBcc: evil@example.org", "line",
      "mailto:sam@example.org?subject=x%20Bcc%3A%20evil%40example.org&body=line"
    ),
  ])
  func mailLinksAreAsTheStandardHasThem(to: [String], subject: String, body: String, link: String) {
    let parcel = Parcel(text: body, subject: subject, addresses: to)
    #expect(MailLink.export(parcel) == .link(link, remark: MailLinkRemark.text))
  }

  @Test(arguments: [
    "no address", "a@b", "a@b..c", "a b@c.de", "a@c.de\r\nBcc: x@y.zz", "@c.de", "a@-c.de",
  ])
  func whatIsNoAddressIsRefused(address: String) {
    let parcel = Parcel(text: "x", addresses: [address])
    for channel in [MailLink.self, MailFile.self] as [any Channel.Type] {
      guard case .refused = channel.export(parcel) else {
        Issue.record("\(address) was taken")
        continue
      }
    }
  }

  @Test(arguments: [
    (["+15105550101"], "sms:+15105550101?body=hello%20there"),
    (["+15105550101", "+1 (510) 555-0102"], "sms:+15105550101,+15105550102?body=hello%20there"),
    ([], "sms:?body=hello%20there"),
  ])
  func textLinksAreAsTheStandardHasThem(to: [String], link: String) {
    guard case .link(let made, _) = TextLink.export(Parcel(text: "hello there", addresses: to))
    else { return }
    #expect(made == link)
  }

  @Test func linksToChats() {
    let words = Parcel(text: "Hi & 👋\nA.", addresses: ["+1 (510) 555-0101"])
    #expect(
      WhatsAppLink.export(words).link
        == "https://wa.me/15105550101?text=Hi%20%26%20%F0%9F%91%8B%0AA.")
    #expect(
      TelegramLink.export(Parcel(text: "Hi & 👋", addresses: ["sam"])).link
        == "https://t.me/sam?text=Hi%20%26%20%F0%9F%91%8B")
    #expect(
      TelegramLink.export(Parcel(text: "Hi & 👋")).link
        == "https://t.me/share/url?url=&text=Hi%20%26%20%F0%9F%91%8B")
    #expect(TelegramLink.export(Parcel(text: "@x")).link?.hasSuffix("text=%20%40x") ?? false)
  }

  @Test(arguments: [
    (String(repeating: "a", count: 160), 160, 1), (String(repeating: "a", count: 161), 161, 2),
    (String(repeating: "a", count: 306), 306, 2), (String(repeating: "a", count: 307), 307, 3),
    (String(repeating: "€", count: 80), 160, 1), (String(repeating: "€", count: 81), 162, 2),
    (String(repeating: "a", count: 152) + "€" + String(repeating: "a", count: 10), 164, 2),
    (String(repeating: "今", count: 70), 70, 1), (String(repeating: "今", count: 71), 71, 2),
    (String(repeating: "👋", count: 35), 70, 1), (String(repeating: "👋", count: 36), 72, 2),
    (String(repeating: "今", count: 66) + "👋" + String(repeating: "今", count: 66), 134, 3),
    ("", 0, 0), ("it’s", 4, 1), ("it's", 4, 1), ("ç", 1, 1), ("Ç", 1, 1), ("\t", 1, 1),
    (String(repeating: "é", count: 160), 160, 1),
  ])
  func textMessagesAreCountedInParts(text: String, units: Int, parts: Int) {
    #expect(TextMessage.segments(of: text) == parts)
    #expect(TextMessage.units(of: text) == units)
  }

  @Test func theAlphabetOfTextMessages() {
    #expect(TextMessage.isGSM("Hi Sam, café? Ça va ñ ö".replacing("Ça", with: "Ça")))
    for sign in ["ç", "ê", "`", "’", "“", "…", "\t", "今", "👋"] { #expect(!TextMessage.isGSM(sign)) }
    #expect(TextMessage.plain("it’s “so” – yes…") == "it's \"so\" - yes...")
  }

  @Test func aCallHasWordsForEveryCase() throws {
    let draft = try #require(Requests.draft(Requests.reconnect(.warm, .phone)))
    guard case .text(let card, let remark) = PhoneCard.export(Parcel(draft)) else { return }
    for part in ["Opening:", "Then:", "If it's a bad time:", "Voicemail:"] {
      #expect(card.contains(part))
    }
    #expect(remark?.contains("seconds") ?? false)
    #expect(draft.text.contains("Voicemail: "))
  }

  @Test func theClipboardGoesThroughWhatThereIs() {
    #expect(Clipboard.programs(["SSH_TTY": "/dev/pts/1", "DISPLAY": ":0"], isMac: false).isEmpty)
    #expect(Clipboard.programs(["WAYLAND_DISPLAY": "w"], isMac: false) == [["wl-copy"]])
    #expect(Clipboard.programs(["DISPLAY": ":0"], isMac: false).first?.first == "xclip")
    #expect(Clipboard.programs([:], isMac: true) == [["pbcopy"]])
    #expect(Clipboard.sequence("Hi\nSam") == "\u{1B}]52;c;SGkKU2Ft\u{07}")
    #expect(Clipboard.sequence(String(repeating: "a", count: 74_995)) == nil)
  }
}

enum MailLinkRemark {
  static let text = "It opens your mail program. Nothing is sent until you send it."
}

extension Export {
  var link: String? {
    if case .link(let link, _) = self { link } else { nil }
  }
}
