import { nextTask } from "../../../src/jobs/pace/nextTask";

/** The steps of two pieces of work that go on side by side, in the order in which they are done. */
async function interleaved(): Promise<readonly string[]> {
  const seen: string[] = [];
  const work = async (name: string) => {
    for (const step of [1, 2, 3]) {
      await nextTask();
      seen.push(`${name}${step}`);
    }
  };
  await Promise.all([work("a"), work("b")]);
  return seen;
}

const inTheirOrder = ["a1", "b1", "a2", "b2", "a3", "b3"];

test("in Node, others have their turn after each step", async () => {
  let turns = 0;
  const other = () => {
    turns++;
    if (turns < 20) setImmediate(other);
  };
  other();
  await nextTask();
  const before = turns;
  expect(await interleaved()).toEqual(inTheirOrder);
  expect(turns).toBeGreaterThanOrEqual(before + 3);
});

describe("in a browser", () => {
  const { setImmediate: immediate, MessageChannel: Usual } = globalThis;
  let made: MessageChannel[] = [];

  beforeEach(() => {
    made = [];
    Reflect.deleteProperty(globalThis, "setImmediate");
    globalThis.MessageChannel = class extends Usual {
      constructor() {
        super();
        made.push(this);
      }
    };
  });

  afterEach(() => {
    for (const { port1 } of made) port1.close();
    Object.assign(globalThis, { setImmediate: immediate, MessageChannel: Usual });
  });

  test("those who wait go on in their order, and one channel is enough for them", async () => {
    expect(await interleaved()).toEqual(inTheirOrder);
    await Promise.all([nextTask(), nextTask()]);
    expect(made).toHaveLength(1);
  });
});
