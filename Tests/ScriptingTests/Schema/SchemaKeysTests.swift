import Dialogue
@testable import Scripting
import Testing

/// The shapes of the schema have the loader's keys, all of them and no others.
@Suite struct SchemaKeysTests {
  @Test func statesHaveTheLoadersKeys() {
    let extra: Set = ["offer", "nobody"]
    #expect(Set(Schemas.stateShapes.map(\.0)).subtracting(extra) == Set(State.keys))
  }

  @Test func filesHaveTheLoadersKeys() {
    #expect(
      Set(Schemas.fileShapes.map(\.0)) == Set(FlowFile.keys + FlowFile.partKeys + ["entries"]))
  }
}
