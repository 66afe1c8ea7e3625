import { ScanState } from "../../../src/jobs/scan/ScanState";
import { ada, aTable, ben } from "./aTable";

const whom = { kind: "owners", owners: [ada, ben, ada] } as const;

function stateAfter(...steps: ((state: ScanState) => void)[]): ScanState {
  const state = new ScanState(whom);
  steps.forEach((step) => step(state));
  return state;
}

const take = (state: ScanState) => void state.pending.take();
const ask = (state: ScanState) => void state.asked.add(ada.descriptor);
const read = (state: ScanState) => state.wasRead(ada.descriptor);
const fail = (state: ScanState) =>
  void state.failed.set(ada.descriptor, { owner: ada, why: { kind: "missing" } });
const retry = (state: ScanState) => state.retryFailed();

test.each<[string, ScanState, string[], string[]]>([
  ["at the start", stateAfter(), [], ["aad.ada", "aad.ben"]],
  ["while somebody is asked for", stateAfter(take, ask), [], ["aad.ben"]],
  ["after somebody was read", stateAfter(take, read), ["aad.ada"], ["aad.ben"]],
  ["after somebody failed", stateAfter(take, fail), [], ["aad.ben"]],
  ["during a retry", stateAfter(take, fail, retry), [], ["aad.ben", "aad.ada"]],
  ["after a retry helped", stateAfter(take, fail, retry, take, take, read), ["aad.ada", "aad.ben"], []],
])("%s, it knows who has been read and who remains", (_, state, readThen, pending) => {
  expect([...state.readDescriptors()]).toEqual(readThen);
  expect(state.pending.list().map(({ descriptor }) => descriptor)).toEqual(pending);
});

test("a resumed scan counts earlier people as read, and does not meet them again", () => {
  const state = new ScanState({ kind: "everyone" }, { table: aTable(), read: new Set([ada.descriptor]) });
  state.meet(ada);
  state.meet(ben);
  expect([state.usersRead, state.witness, state.pending.size]).toEqual([1, ada.descriptor, 1]);
});
