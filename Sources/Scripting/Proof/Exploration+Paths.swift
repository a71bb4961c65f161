import Dialogue

extension Exploration {
  /// Whether the conversation can end from each point. The ends of the safety path lead back.
  var pointsThatCanEnd: [Bool] {
    pointsLeading(
      to: points.indices.filter { index in
        let point = points[index]
        guard routes[point.state].kind == .ends else { return false }
        return point.stack == 0 || script.safety.states.contains(point.state)
      })
  }

  /// Whether each point can lead to one of some others.
  func pointsLeading(to goals: [Int]) -> [Bool] {
    var leading = Array(repeating: false, count: points.count)
    for goal in goals { leading[goal] = true }
    var open = goals
    let before = preceding
    while let point = open.popLast() {
      for earlier in before.list[before.first[point]..<before.first[point + 1]]
      where !leading[Int(earlier)] {
        leading[Int(earlier)] = true
        open.append(Int(earlier))
      }
    }
    return leading
  }

  /// Whether each point can come back to itself without anything being asked.
  var pointsOnSilentCycles: [Bool] {
    // An end with nothing to return to is over; the safety path's come back only when words are heard.
    let isSilent = points.map { point in
      switch routes[point.state].kind {
      case .asks: false
      case .ends: point.stack != 0
      case .visits: !isBoxed(point.state)
      case .passes: true
      }
    }
    let components = Components(count: points.count) { point in
      isSilent[point] ? next(after: point).map(Int.init).filter { isSilent[$0] } : []
    }
    var isCircling = Array(repeating: false, count: points.count)
    for point in points.indices where isSilent[point] {
      isCircling[point] =
        components.size(of: point) > 1 || next(after: point).contains(Int32(point))
    }
    return isCircling
  }

  /// How each point is come to, since the last line was typed, through states that never speak; nil where it is
  /// not. Only for a script with questions that have no words of their own.
  var silentArrivals: [Arrival?] {
    var found = answered
    var open = found.indices.filter { found[$0] != nil }
    while let point = open.popLast() {
      let state = script.states[points[point].state]
      let speaks = !state.wordings.isEmpty || state.showsHelp || isBoxed(points[point].state)
      guard state.prompt == nil, !speaks else { continue }
      for following in next(after: point).map(Int.init) where found[following] == nil {
        found[following] = Arrival(from: point, move: .nothing)
        open.append(following)
      }
    }
    return found
  }

  /// The points that lead to each point, one point's after another's.
  private var preceding: (first: [Int], list: [Int32]) {
    var first = Array(repeating: 0, count: points.count + 1)
    for target in following { first[Int(target) + 1] += 1 }
    for index in points.indices { first[index + 1] += first[index] }
    var list = Array(repeating: Int32(0), count: following.count)
    var filled = first
    for point in points.indices {
      for target in next(after: point) {
        list[filled[Int(target)]] = Int32(point)
        filled[Int(target)] += 1
      }
    }
    return (first, list)
  }
}

extension State {
  /// Whether it asks something with no words of its own; a message that is shown says enough.
  var isWordlessQuestion: Bool {
    prompt != nil && wordings.isEmpty && !(prompt is Compose)
  }
}
