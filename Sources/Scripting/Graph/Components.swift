/// The strongly connected components of a graph: which nodes lead to each other (Tarjan 1972, without
/// recursion, so that long chains do not exhaust the stack).
struct Components {
  private var component: [Int]
  private var sizes: [Int] = []

  /// Finds the components.
  ///
  /// - Parameters:
  ///   - count: The number of nodes.
  ///   - next: The nodes a node leads to.
  init(count: Int, next: (Int) -> [Int]) {
    component = Array(repeating: -1, count: count)
    var search = Search(count: count)
    for node in 0..<count where search.order[node] < 0 {
      search.visit(node, next) { members in
        for member in members { component[member] = sizes.count }
        sizes.append(members.count)
      }
    }
  }

  /// The number of nodes in a node's component.
  func size(of node: Int) -> Int { sizes[component[node]] }

  private struct Search {
    var order: [Int]
    private var lowest: [Int]
    private var isOpen: [Bool]
    private var stack: [Int] = []
    private var count = 0

    init(count: Int) {
      order = Array(repeating: -1, count: count)
      lowest = order
      isOpen = Array(repeating: false, count: count)
    }

    mutating func visit(_ root: Int, _ next: (Int) -> [Int], found: ([Int]) -> Void) {
      var path: [(node: Int, targets: [Int], position: Int)] = []
      enter(root, &path, next)
      while let last = path.indices.last {
        if path[last].position < path[last].targets.count {
          let target = path[last].targets[path[last].position]
          path[last].position += 1
          if order[target] < 0 {
            enter(target, &path, next)
          } else if isOpen[target] {
            lowest[path[last].node] = min(lowest[path[last].node], order[target])
          }
          continue
        }
        let node = path.removeLast().node
        if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
        if lowest[node] == order[node] { found(close(node)) }
      }
    }

    private mutating func enter(
      _ node: Int, _ path: inout [(node: Int, targets: [Int], position: Int)],
      _ next: (Int) -> [Int]
    ) {
      order[node] = count
      lowest[node] = count
      count += 1
      stack.append(node)
      isOpen[node] = true
      path.append((node, next(node), 0))
    }

    private mutating func close(_ root: Int) -> [Int] {
      var members: [Int] = []
      while let node = stack.popLast() {
        isOpen[node] = false
        members.append(node)
        if node == root { break }
      }
      return members
    }
  }
}
