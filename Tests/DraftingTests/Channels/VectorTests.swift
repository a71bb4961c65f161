import Drafting
import Foundation
import TestSupport
import Testing

/// Links, mail files and parts of text messages, as other programs make and count them.
@Suite struct VectorTests {
  private struct Vectors: Decodable {
    let mailto: [MailTo]
    let sms: [Text]
    let whatsapp: [Chat]
    let telegram: [Chat]
    let sms_segments: [Parts]
    let eml: [Mail]
  }

  private struct MailTo: Decodable {
    let to: [String]
    let subject, body: String?
    let uri: String
  }

  private struct Text: Decodable {
    let to: [String]
    let body: String?
    let uri: String
  }

  private struct Chat: Decodable {
    let number, user: String?
    let text, uri: String
  }

  private struct Parts: Decodable {
    let text, rule: String?
    let encoding: String
    let units, segments: Int

    /// The text, or the one a rule such as `a*152 €*1` stands for.
    var whole: String {
      if let text { return text }
      let runs = (rule ?? "").components(separatedBy: "runs: ").last ?? ""
      return runs.split(separator: " ").map { run in
        let parts = run.split(separator: "*")
        return String(repeating: String(parts[0]), count: Int(parts[1]) ?? 0)
      }.joined()
    }
  }

  private struct Mail: Decodable {
    let name, addr, subject, body, eml: String
  }

  private func vectors() throws -> Vectors {
    let bytes = Repository.bytes("Tests/DraftingTests/Channels/vectors.json") ?? []
    return try JSONDecoder().decode(Vectors.self, from: Data(bytes))
  }

  @Test func linksAreTheSame() throws {
    let vectors = try vectors()
    for mail in vectors.mailto {
      let parcel = Parcel(
        text: mail.body ?? "", subject: mail.subject ?? "", addresses: mail.to)
      #expect(MailLink.export(parcel).link == mail.uri)
    }
    for text in vectors.sms {
      #expect(TextLink.export(Parcel(text: text.body ?? "", addresses: text.to)).link == text.uri)
    }
    for chat in vectors.whatsapp {
      let parcel = Parcel(text: chat.text, addresses: [chat.number ?? ""])
      #expect(WhatsAppLink.export(parcel).link == chat.uri)
    }
    for chat in vectors.telegram {
      let parcel = Parcel(text: chat.text, addresses: chat.user.map { [$0] } ?? [])
      #expect(TelegramLink.export(parcel).link == chat.uri)
    }
  }

  @Test func partsAreCountedTheSame() throws {
    for parts in try vectors().sms_segments {
      #expect(TextMessage.units(of: parts.whole) == parts.units, "\(parts)")
      #expect(TextMessage.segments(of: parts.whole) == parts.segments, "\(parts)")
      #expect(TextMessage.isGSM(parts.whole) == (parts.encoding == "GSM-7"), "\(parts)")
    }
  }

  @Test func mailFilesHaveTheSameLines() throws {
    for mail in try vectors().eml {
      let parcel = Parcel(
        text: mail.body, subject: mail.subject, name: mail.name, addresses: [mail.addr],
        date: "Sat, 21 Nov 2026 12:00:00 +0000")
      guard case .file(_, let contents) = MailFile.export(parcel) else {
        Issue.record("\(mail.addr) was refused")
        continue
      }
      let own = contents.components(separatedBy: "\r\n\r\n")
      let known = mail.eml.components(separatedBy: "\r\n\r\n")
      let names = { (head: String) in
        head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.compactMap {
          $0.components(separatedBy: ":").first
        }
      }
      #expect(names(own[0]) == names(known[0]))
      if mail.body.contains("\n") { continue }
      #expect(own[1] == known[1])
    }
  }
}
