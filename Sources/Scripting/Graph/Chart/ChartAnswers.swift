import Dialogue
import Understanding

/// What can be answered at a question, as exits of a chart.
struct ChartAnswers {
  let script: Script
  let memory: ChartMemory
  let spot: ChartSpot

  /// Everything that can be answered.
  ///
  /// - Parameters:
  ///   - door: What is entered to enter a state.
  ///   - onward: Where a state goes on to.
  ///   - condition: A condition in the chart's words.
  /// - Returns: The exits: ways of the prompt, answers, choices, passing over.
  func exits(
    door: (ChartSpot) -> String, onward: (ChartSpot) -> String, condition: (Guard) -> String
  ) -> [Chart.Exit] {
    let state = script.states[spot.state]
    guard let prompt = state.prompt else { return [] }
    let ways = prompt.ways.map {
      Chart.Exit(
        event: ChartEvent.way($0, of: prompt), target: door(spot.beside($0.target)))
    }
    let answers = values(of: prompt).map { value in
      Chart.Exit(
        event: ChartEvent.filled(value, of: prompt),
        steps: prompt.slots.flatMap { memory.steps($0, value) }, target: onward(spot))
    }
    let choices = state.choices.enumerated().map { index, choice in
      Chart.Exit(
        event: ChartEvent.choice(index), condition: choice.condition.map(condition),
        steps: choice.actions.flatMap { memory.steps($0) },
        target: choice.target.map { door(spot.beside($0)) } ?? onward(spot),
        words: choice.option.label)
    }
    var exits = ways + answers + choices
    if let skip = state.skip {
      exits.append(Chart.Exit(event: ChartEvent.skipped, target: door(spot.beside(skip))))
    } else if !state.transitions.isEmpty {
      exits.append(Chart.Exit(event: ChartEvent.skipped, target: onward(spot)))
    }
    if state.retry != nil {
      exits.append(Chart.Exit(event: ChartEvent.missed, target: onward(spot)))
    }
    return exits
  }

  /// Every value an answer may fill the prompt's slot with; a single nil where it fills none.
  private func values(of prompt: any Prompt) -> [Value?] {
    guard let slot = prompt.slots.first else {
      return prompt is Choose || !prompt.ways.isEmpty ? [] : [nil]
    }
    switch script.slots[slot].kind {
    case .scale(let range): return range.map { .number($0) }
    case .count(let limit): return (0...limit).map { .number($0) }
    case .oneOf(let values): return values.map { .choice($0.name) }
    case .flag: return [.flag(true), .flag(false)]
    case .feelings: return Feeling.allCases.map { .feelings([Sample.heard($0)]) }
    case .text: return [.text("")]
    case .person: return [.person(Person(name: "", relation: nil, isGroup: false))]
    case .time: return [.time(PlanTime(words: "", isLoose: false))]
    }
  }
}
