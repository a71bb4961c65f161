/// How a Korean speaks to someone: among equals and to younger ones plainly, else politely.
public enum Speech: String, CaseIterable, Hashable, Sendable, Codable {
  /// 반말.
  case plain
  /// 해요체, or stiffer.
  case polite
}

extension DraftRequest {
  /// How the other is spoken to: as the tone asks, else as one speaks to who they are.
  var speech: Speech {
    switch tone {
    case .formal: .polite
    case .playful: .plain
    case .plain, .warm: recipient.speech
    }
  }
}

extension Recipient {
  /// How one speaks to them: politely to whoever is older, works with one or is not known; a name alone,
  /// without any title, is that of someone one calls by name.
  var speech: Speech {
    let words = (relationship ?? "").split(separator: " ")
    if isGroup || isHonoured { return .polite }
    if let last = words.last {
      return Self.equals.contains { last.hasSuffix($0) } ? .plain : .polite
    }
    return address.isEmpty ? .polite : .plain
  }

  /// Whether the name comes with a Korean title: 민지 언니, 김 선생님, 지은 씨.
  var isHonoured: Bool {
    Self.honours.contains { address.hasSuffix($0) && address != $0 || address == $0 }
  }

  /// The name with 씨 where it has no title and is Korean.
  var honoured: String {
    let isKorean = (0xAC00...0xD7A3).contains(address.unicodeScalars.last?.value ?? 0)
    return isKorean && !isHonoured ? address + " 씨" : address
  }

  private static let equals = [
    "친구", "동생", "후배", "조카", "딸", "아들", "남친", "여친", "단짝", "절친", "베프", "동기", "동창", "짝꿍",
    "남편", "아내", "와이프", "룸메", "룸메이트", "손자", "손녀", "애인",
  ]
  private static let honours = [
    "씨", "님", "언니", "오빠", "누나", "형", "선배", "쌤", "엄마", "아빠", "어머니", "아버지", "할머니",
    "할아버지", "이모", "고모", "삼촌", "외삼촌", "숙모", "이모부", "고모부", "아저씨", "아주머니", "아줌마", "매형", "처형",
    "형부", "올케", "도련님", "작은엄마", "큰엄마", "작은아빠", "큰아빠",
  ]
}
