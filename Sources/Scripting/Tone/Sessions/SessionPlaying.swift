import Dialogue
import Drafting
import Understanding

/// Plays one session and writes down what is said, and where it is written.
struct SessionPlaying {
  private(set) var conversation: Conversation
  private var session: ToneSession
  private var visits: [String: Int] = [:]
  let voicePlaces: VoicePlaces

  /// The most turns of a session.
  private static let most = 40

  static func session(
    of script: Script, in language: Language, seed: UInt64, words: ToneWords, _ places: VoicePlaces
  ) -> ToneSession {
    let clock = Clock(year: 2026, month: 11, day: 21, hour: 20, minute: 15)
    var playing = SessionPlaying(
      conversation: Conversation(script, in: language, seed: seed, clock: clock),
      session: ToneSession(script: script.id), voicePlaces: places)
    var person = PersonAtRandom(seed: seed, words: words)
    let before = playing.conversation.snapshot
    playing.add(playing.conversation.start(), since: before, ToneSession.Turn())
    for _ in 0..<Self.most where !playing.conversation.snapshot.hasEnded {
      playing.hear(person.line(in: playing.conversation))
    }
    playing.session.hasEnded = playing.conversation.snapshot.hasEnded
    return playing.session
  }

  private init(conversation: Conversation, session: ToneSession, voicePlaces: VoicePlaces) {
    self.conversation = conversation
    self.session = session
    self.voicePlaces = voicePlaces
  }

  private mutating func hear(_ words: String) {
    let before = conversation.snapshot
    var turn = ToneSession.Turn(typed: words)
    let effects = conversation.receive(.words(words))
    switch conversation.events.last {
    case .answered(let answer, _):
      turn.isFree = answer.choice == nil && !answer.fillings.isEmpty && !answer.keepsDraft
    case .commanded(let command): turn.isCommand = command != .skip
    case .askedForHelp, .unknownCommand, .wondered: turn.isCommand = true
    default: break
    }
    add(effects, since: before, turn)
  }

  private mutating func add(_ effects: [Effect], since before: Snapshot, _ turn: ToneSession.Turn) {
    let script = conversation.script
    let state = conversation.snapshot.state(in: script)
    var turn = turn
    turn.state = state.name
    turn.place = state.place
    visits[state.name, default: 0] += 1
    turn.visits = visits[state.name] ?? 1
    turn.asksFeelings = state.prompt is NameFeelings && !conversation.snapshot.hasEnded
    turn.isSafety = conversation.snapshot.isInSafety(of: script)
    turn.isReturn = before.isInSafety(of: script) && !turn.isSafety
    let said = conversation.snapshot.said(
      since: before, in: script, voice: conversation.language.voice)
    var sources = said[...]
    for effect in effects {
      switch effect {
      case .say(let words): turn.bubbles += bubbles(words, sources.popFirst(), at: state.place)
      case .showDraft: turn.showsDraft = true
      case .showHelp(let card): turn.cardRows += card.lines.count
      default: break
      }
    }
    session.turns.append(turn)
  }
}
