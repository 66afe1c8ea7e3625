import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";

import type { PlanFile } from "../../../src/jobs/plan-file/PlanFile";
import { forged } from "../../jobs/plan-file/aPlan";
import { otherOrganizationId } from "../../emulator/world/people";
import { aPlannedRevocation, planArgs, type PlannedRevocation } from "./aPlannedRevocation";
import { idsSent, revocationRequests } from "../whatWasSent";

let line: PlannedRevocation;
let plan: PlanFile;
let text: string;

beforeAll(async () => {
  line = await aPlannedRevocation("risk=fullAccess");
  plan = await line.plan();
  text = await line.read("plan.json");
});
afterAll(() => line.close());

/** The plan with another file's contents, carried out for real. */
async function carriedOut(contents: string, ...more: readonly string[]) {
  await writeFile(line.path("other.json"), contents);
  return line.inside(["revoke", "--plan", line.path("other.json"), "--yes", ...more]);
}

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

test.each<[what: string, contents: () => string, message: string, more?: readonly string[]]>([
  ["with another reason", () => text.replace("Policy 7", "Policy 8"), "was edited after it was made"],
  ["with another token", () => text.replace(/"authorizationId": "./, '"authorizationId": "0'), "was edited"],
  ["without its hash", () => text.replace(/,\s*"hash": "\w+"/, ""), "was edited"],
  [
    "with an owner who is named twice",
    () => text.replace('"reason"', '"reason": "x", "reason"'),
    "names something twice",
  ],
  [
    "with a count that is not its own",
    () => forged({ summary: { ...plan.summary, tokens: 1 } }, plan),
    "$.summary.tokens is not 2",
  ],
  ["with what no plan says", () => forged({ andMore: true }, plan), "says what no plan says"],
  ["that was cut", () => text.slice(0, text.length / 2), "it was cut off"],
  ["of a later version", () => forged({ version: 2 }, plan), "is of version 2"],
  [
    "for another organization",
    () => forged({ organization: { id: otherOrganizationId, name: "fabrikam" } }, plan),
    "is for another organization",
  ],
  ["from yesterday", () => forged({ madeAt: hours(-25) }, plan), "is older than 24h."],
  [
    "that is older than is allowed",
    () => forged({ madeAt: hours(-1) }, plan),
    "is older than 30m.",
    ["--max-age", "30m"],
  ],
  ["from tomorrow", () => forged({ madeAt: hours(25) }, plan), "one of the clocks is wrong"],
  [
    "other than the expected one",
    () => text,
    "not the one that was expected",
    ["--expect-hash", "0000-0000-0000"],
  ],
  ["that is a scan", () => '{"format":"pat-steward-scan"}', "is no plan"],
  ["that is no JSON", () => "hello", "it is not JSON"],
  ["that is empty", () => "", "it is not JSON"],
])("a plan %s is refused before anything is sent", async (_, contents, message, more = []) => {
  const { code, err, out } = await carriedOut(contents(), ...more);
  expect([code, out]).toEqual([5, ""]);
  expect(err).toContain(message);
  expect(err).toContain("Nothing was sent.");
  expect(revocationRequests(line.world)).toEqual([]);
  expect(existsSync(line.path("other.json.journal"))).toBe(false);
});

test("a plan that is not there is an error of the disk", async () => {
  const { code, err } = await line.inside(["revoke", "--plan", line.path("none.json"), "--yes"]);
  expect(code).toBe(1);
  expect(err).toContain("none.json could not be read: there is no such file or folder.");
});

test("the same plan is taken when it is young enough, and is the expected one", async () => {
  await writeFile(line.path("old.json"), forged({ madeAt: hours(-25) }, plan));
  const { code } = await line.inside(["revoke", "--plan", line.path("old.json"), "--max-age", "7d"]);
  expect(code).toBe(0);
  for (const hash of [plan.hash, plan.hash.toUpperCase()]) {
    const expected = await line.inside(["revoke", "--plan", line.path("plan.json"), "--expect-hash", hash]);
    expect([expected.code, expected.err]).toEqual([0, ""]);
  }
  expect(revocationRequests(line.world)).toEqual([]);
});

test("a report that could not be written is noticed before anything is sent", async () => {
  const args = ["revoke", "--plan", line.path("plan.json"), "--yes"];
  const { code, err } = await line.inside([...args, "--report", line.path("none/report.csv")]);
  expect(code).toBe(1);
  expect(err).toContain("report.csv cannot be written: there is no such file or folder.");
  expect(revocationRequests(line.world)).toEqual([]);
});

test("from 20 tokens on, the plan's confirmation is needed, word for word", async () => {
  await line.inside(planArgs(line, "status=active", "large.json"));
  const { confirmation, summary } = await line.plan("large.json");
  expect(summary.tokens).toBeGreaterThanOrEqual(20);
  const args = ["revoke", "--plan", line.path("large.json")];
  const dry = await line.inside(args);
  expect(dry.out).toContain(`run it again with --yes --confirm "${confirmation}".`);
  for (const confirm of [[], ["--confirm", "yes"], ["--confirm", "revoke 20 tokens"]]) {
    const { code, err } = await line.inside([...args, "--yes", ...confirm]);
    expect([code, err]).toEqual([
      5,
      `This plan needs its confirmation: --confirm "${confirmation}". Nothing was sent.\n`,
    ]);
  }
  expect(revocationRequests(line.world)).toEqual([]);
  const { code, out } = await line.inside([...args, "--yes", "--confirm", confirmation]);
  expect([code, out]).toEqual([0, `${summary.tokens} tokens revoked and seen gone.\n`]);
  expect(new Set(idsSent(line.world)).size).toBe(summary.tokens);
});
