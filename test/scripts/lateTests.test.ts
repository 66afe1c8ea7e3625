import { leaveOutLate } from "../lateTests";

const file = { name: "ROOT_DESCRIBE_BLOCK" };
const group = { name: "a group", parent: file, mode: undefined };
const testIn = (parent: object, mode?: string) => ({ name: "a journey", parent, mode });

/** What is told as left out, and the mode of the test afterwards. */
function begun(test: ReturnType<typeof testIn>, endsAt: number) {
  const told: string[] = [];
  leaveOutLate({ name: "test_start", test }, { endsAt, tell: (name) => told.push(name) });
  return [test.mode, told];
}

const over = Date.now() - 1;
const inAnHour = Date.now() + 3_600_000;

test("what begins in time runs", () => {
  expect(begun(testIn(file), inAnHour)).toEqual([undefined, []]);
});

test("what begins too late is skipped, and named", () => {
  expect(begun(testIn(file), over)).toEqual(["skip", ["a journey"]]);
  expect(begun(testIn(group), over)).toEqual(["skip", ["a group › a journey"]]);
});

test("what is never run here is not called late", () => {
  expect(begun(testIn(file, "skip"), over)).toEqual(["skip", []]);
});

test("the hooks of a group that begins too late do not run either", () => {
  const tell = () => undefined;
  const [late, inTime] = [{ ...group }, { ...group }];
  leaveOutLate({ name: "run_describe_start", describeBlock: late }, { endsAt: over, tell });
  leaveOutLate({ name: "run_describe_start", describeBlock: inTime }, { endsAt: inAnHour, tell });
  expect([late.mode, inTime.mode]).toEqual(["skip", undefined]);
});
