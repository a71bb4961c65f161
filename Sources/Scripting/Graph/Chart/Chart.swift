/// A flat state chart: states, events, a few variables, no hierarchy.
///
/// It is what a script comes to when every visit is written out. Expressions are kept to what both
/// ECMAScript and Python read alike: numbers, quoted text, `==`, `!=`, `<`, `&&`, `||`, brackets, and
/// a plus.
struct Chart {
  struct Variable {
    let name: String
    let initial: String
  }

  struct Node {
    let id: String
    var entry: [Step] = []
    var exits: [Exit] = []
    var isEnd = false
  }

  struct Exit {
    /// What makes it go; nil goes at once.
    var event: String?
    var condition: String?
    var steps: [Step] = []
    let target: String
    /// The words a person would choose it by, for whoever reads the chart.
    var words: String?
  }

  /// A change to a variable.
  enum Step: Hashable {
    case assign(String, String)
    /// Assigns the first expression if a condition holds, else the second.
    case either(String, condition: String, String, String)
  }

  let name: String
  let start: String
  let variables: [Variable]
  let nodes: [Node]
}
