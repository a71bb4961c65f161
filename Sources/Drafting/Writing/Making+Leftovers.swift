extension Making {
  /// Details the plan had no place for are said where they fit, if there is a way to say them.
  mutating func addLeftovers() {
    let missing = composer.situation.details.subtracting(used)
    for key in DetailKey.allCases where missing.contains(key) && !used.contains(key) {
      let moves: [Move] = [
        .anchor, .acknowledge, .thanks, .reason, .news, .offer, .invitation, .wish,
      ]
      let pool = moves.filter {
        !barred.contains($0) && !wishes.banned.contains($0) && !($0 == .thanks && isMade($0))
      }
      .flatMap { move in
        (composer.ready[move] ?? []).filter { ready in
          ready.fragment.moves.count == 1 && ready.details.contains(key)
            && used.isDisjoint(with: ready.details) && fits(ready.fragment)
        }
      }
      guard let ready = choose(pool), let line = composer.line(ready.fragment, &random) else {
        continue
      }
      add(line, ready, at: Order.place(for: ready.first, in: lines, of: composer.request.kind))
      leftovers += 1
    }
  }
}
