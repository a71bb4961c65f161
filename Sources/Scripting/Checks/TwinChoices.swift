import Dialogue
import Understanding

/// R106: two choices of one question that the same words mean.
enum TwinChoices: Check {
  static let codes = ["R106"]

  static func problems(in analysis: Analysis) -> [Diagnostic] {
    let script = analysis.script
    return script.states.indices.flatMap { number -> [Diagnostic] in
      let choices = script.states[number].choices
      let twins = choices.indices.flatMap { index in
        choices.indices[..<index].compactMap { earlier -> Diagnostic? in
          guard
            let shared = shared(choices[index].option, choices[earlier].option),
            canMeet(index, earlier, at: number, analysis)
          else { return nil }
          return Diagnostic(
            "R106",
            "\"\(shared)\" could mean this or the choice in line \(choices[earlier].place.line)",
            at: choices[index].place, help: help)
        }
      }
      return twins + twinValues(at: script.states[number], script)
    }
  }

  private static let help = "Take the words from one of them."

  /// Values that are offered together, with each other and with the choices beside them.
  private static func twinValues(at state: State, _ script: Script) -> [Diagnostic] {
    guard state.prompt is Pick, let slot = state.prompt?.slots.first.map({ script.slots[$0] }),
      case .oneOf(let values) = slot.kind
    else { return [] }
    let among = values.indices.flatMap { index in
      values.indices[..<index].compactMap { earlier in
        shared(values[index].option, values[earlier].option).map {
          Diagnostic(
            "R106", "\"\($0)\" could mean `\(values[earlier].name)` or `\(values[index].name)`",
            at: slot.place, help: help)
        }
      }
    }
    let beside = state.choices.flatMap { choice in
      values.compactMap { value in
        shared(choice.option, value.option).map {
          Diagnostic(
            "R106", "\"\($0)\" could mean this or the value `\(value.name)`", at: choice.place,
            help: help)
        }
      }
    }
    return among + beside
  }

  /// Whether both can be offered at once.
  private static func canMeet(
    _ one: Int, _ other: Int, at state: Int, _ analysis: Analysis
  ) -> Bool {
    let choices = analysis.script.states[state].choices
    guard choices[one].condition != nil, choices[other].condition != nil else { return true }
    let exploration = analysis.exploration
    let picks = exploration.routes[state].picks
    return analysis.pointsByState[state].contains { point in
      let valuation = exploration.points[point].valuation
      return picks[one].condition.verdict(valuation, exploration.layout) != false
        && picks[other].condition.verdict(valuation, exploration.layout) != false
    }
  }

  /// A word both list.
  private static func shared(_ option: Option, _ earlier: Option) -> String? {
    let words = names(of: earlier)
    return names(of: option).first { words.contains($0) }
  }

  /// Its words, as far as they are heard apart: a mark at the end makes no difference.
  private static func names(of option: Option) -> [String] {
    ([option.label] + option.also).map { name in
      let bare = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return bare.isEmpty ? name : bare
    }
  }
}
