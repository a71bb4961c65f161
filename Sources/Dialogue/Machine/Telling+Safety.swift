import Drafting
import Understanding

extension Telling {
  /// Danger was heard: into the safety path, with the exact question to come back to.
  mutating func raise(_ screening: Screening) {
    let wasEntered = snapshot.hasMetSafety(of: script)
    guard let entry = script.safety.entry(for: screening, wasEntered: wasEntered) else {
      return ask()
    }
    snapshot.risk = screening.category
    goIntoSafety(entry)
  }

  /// `/help-now`: the help lines at once, from wherever the conversation stands.
  mutating func askForHelp(_ country: String?) {
    if let country { snapshot.country = country }
    snapshot.helpShown = [:]
    guard let entry = script.safety.helpNow else {
      showHelp()
      return ask()
    }
    goIntoSafety(entry)
  }

  private mutating func goIntoSafety(_ entry: Int) {
    snapshot.pending = nil
    snapshot.misses = 0
    if !snapshot.isInSafety(of: script) {
      snapshot.frames.append(Snapshot.Frame(state: snapshot.position, then: .askAgain))
    }
    enter(entry)
  }

  /// The help lines for what was heard, in the country that was named; the same ones again only
  /// as a short reminder.
  mutating func showHelp() {
    let card = Snapshot.ShownCard(country: snapshot.country, risk: snapshot.risk)
    add(
      .showHelp(
        HelpCard(
          language.helplines, country: snapshot.country, category: snapshot.risk,
          year: clock.year, month: clock.month, reminders: snapshot.helpShown[card] ?? 0)))
    snapshot.helpShown[card, default: 0] += 1
  }

  /// Whether a message may leave as it is.
  ///
  /// What may hurt is said once, and then the person decides. What tells of danger leads into the safety
  /// path first; an honest need may go afterwards, a farewell or a condition may not. What could harm is
  /// not handed over.
  mutating func mayLeave(_ draft: Draft) -> Bool {
    let text = draft.text
    let finding = language.draftGuard.check(text)
    let mark = StableHash.of(text)
    let isTold = snapshot.toldDraft == mark
    snapshot.toldDraft = mark
    switch finding.verdict {
    case .ok: return true
    case .hint where isTold: return true
    case .hint:
      voice(.draftHint)
      ask()
    case .safety where isTold:
      if !DraftGuard.staysHere(finding) { return true }
      voice(.draftBlocked)
      ask()
    case .safety:
      raise(Screening(concern: .crisis, category: .suicideActive, rule: nil, isExplicit: false))
    case .block:
      voice(.draftBlocked)
      ask()
    }
    return false
  }
}
