import { Gate } from "../../../src/jobs/pace/Gate";
import { systemClock } from "../../../src/jobs/pace/systemClock";
import { scan } from "../../../src/jobs/scan/scan";
import { ScanState } from "../../../src/jobs/scan/ScanState";

test("a scan waits while another request of its gate takes all the room, instead of stopping without a reason", async () => {
  const gate = new Gate({ ...systemClock, firstLanes: 1, mostLanes: 1 });
  let answer: () => void = () => undefined;
  const other = gate.ask(() => new Promise<void>((resolve) => (answer = resolve)));
  const person = { descriptor: "aad.a", displayName: "Ada", kind: "user" };
  const door = {
    readUsers: async () => ({
      owners: [person],
      serviceIdentities: [],
      unreadable: 0,
      continuationToken: undefined,
    }),
    readTokens: async () => ({ tokens: [], unreadable: 0 }),
  };
  const state = new ScanState({ kind: "everyone" });
  const seen: string[] = [];
  for await (const progress of scan(state, door, { ...systemClock, gate, progressEveryMs: () => 1 })) {
    seen.push(progress.state);
    // By now the scan has found that there is no room for it.
    answer();
  }
  await other;
  expect(seen.at(-1)).toBe("done");
  expect(state.usersRead).toBe(1);
});
