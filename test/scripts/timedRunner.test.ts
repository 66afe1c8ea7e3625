import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import runInTime from "../timedRunner";

jest.mock("jest-circus/runner", () => ({ __esModule: true, default: jest.fn(async () => "ran") }));
const { default: circus } = jest.requireMock<{ default: jest.Mock }>("jest-circus/runner");

const folder = mkdtempSync(join(tmpdir(), "left-out-"));
const leftOut = join(folder, "left-out.txt");
const { env } = process;
beforeEach(() => {
  writeFileSync(leftOut, "");
  process.env = { ...env, LEFT_OUT_FILE: leftOut };
});
afterAll(() => {
  process.env = env;
  rmSync(folder, { recursive: true });
});

/** What the runner returns for a file of tests, and what it wrote down. */
async function running(endsAt: number | undefined) {
  if (endsAt !== undefined) process.env.TESTS_END_AT = String(endsAt);
  else delete process.env.TESTS_END_AT;
  const result = await runInTime({}, { rootDir: "/house" }, {}, {}, "/house/test/a.test.ts", undefined);
  return { result, written: readFileSync(leftOut, "utf8") };
}

test.each([
  ["without a time for the suite", undefined],
  ["in time", Date.now() + 3_600_000],
])("%s, a file runs as jest runs it", async (_, endsAt) => {
  expect(await running(endsAt)).toEqual({ result: "ran", written: "" });
});

test("too late, it is not loaded, but counts as skipped and is named", async () => {
  circus.mockClear();
  const { result, written } = await running(Date.now() - 1);
  expect(circus).not.toHaveBeenCalled();
  expect(written).toBe("test/a.test.ts\n");
  expect(result).toMatchObject({ numPendingTests: 1, testResults: [{ status: "pending" }] });
});
