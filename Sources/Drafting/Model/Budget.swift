/// How much room a message has.
struct Budget: Sendable {
  /// What reads well.
  let soft: Int
  /// What a message should have at least, where there is enough to say.
  let least: Int
  /// What may not be passed.
  let hard: Int

  /// The room for a request; one character outside the GSM alphabet costs a text message half of it.
  init(_ request: DraftRequest) {
    let words = [request.recipient.address, request.sender ?? ""] + request.details.values
    let isWide =
      request.medium == .sms && words.contains { !TextMessage.isGSM(Cleaning.oneLine($0)) }
    let size = Self.size(request, isWide: isWide)
    let parts = request.limits.segments.map { isWide ? 67 * $0 : 153 * $0 } ?? Int.max
    let most = max(20, min(request.limits.characters ?? Int.max, parts, size.hard))
    soft = min(size.soft, most)
    hard = most
    least = min(soft * 3 / 4, Self.least(request))
  }

  private static func least(_ request: DraftRequest) -> Int {
    switch (request.medium, request.length) {
    case (.sms, _): 60
    case (.chat, .short): 70
    case (.chat, .medium): 130
    case (.chat, .long): 240
    case (.email, .short): 140
    case (.email, .medium): 230
    case (.email, .long): 400
    case (.letter, .short): 180
    case (.letter, .medium): 300
    case (.letter, .long): 480
    case (.phone, .short), (.inPerson, .short): 80
    case (.phone, _), (.inPerson, _): 160
    }
  }

  private static func size(_ request: DraftRequest, isWide: Bool) -> (soft: Int, hard: Int) {
    switch (request.medium, request.length) {
    case (.sms, _): isWide ? (70, 134) : (160, 306)
    case (.chat, .short): (190, 600)
    case (.chat, .medium): (290, 600)
    case (.chat, .long): (420, 600)
    case (.email, .short): (330, 1_800)
    case (.email, .medium): (560, 1_800)
    case (.email, .long): (900, 1_800)
    case (.letter, .short): (420, 3_000)
    case (.letter, _): (1_200, 3_000)
    case (.phone, .short): (260, 620)
    case (.phone, _): (380, 620)
    case (.inPerson, _): (300, 450)
    }
  }
}
