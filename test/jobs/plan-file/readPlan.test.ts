import fc from "fast-check";

import type { PlanFile } from "../../../src/jobs/plan-file/PlanFile";
import { longestPlan } from "../../../src/jobs/plan-file/longestPlan";
import { planToJson } from "../../../src/jobs/plan-file/planToJson";
import { readPlan } from "../../../src/jobs/plan-file/readPlan";
import { isJsonObject } from "../../../src/tokens/json/JsonObject";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { hostileText, nearly } from "../../bad-input/hostile";
import { tableOfSize } from "../../bench/tableOfSize";
import { anOwner, aToken, now } from "../../tokens/builders";
import { id } from "../scan/aTable";
import { aPlan, contentOf, forged, textOf, withOwner, withToken } from "./aPlan";

const plan = aPlan();
const text = textOf(plan);

test.each<[string, string]>([
  ["as it was written", text],
  ["on one line", JSON.stringify(plan)],
  ["with line ends of Windows and a byte order mark", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["with characters escaped", text.replaceAll("a", "\\u0061")],
  ["with its members in another order", JSON.stringify(Object.fromEntries(Object.entries(plan).reverse()))],
])("a plan is intact in a file %s", (_, file) => {
  expect(readPlan(file)).toEqual({ kind: "intact", plan });
});

test("the file has a line for each token, so that two plans can be compared", () => {
  const lines = text.split("\n");
  expect(lines.filter((line) => line.includes('"authorizationId"'))).toHaveLength(5);
  expect(lines).toContain(
    `        { "authorizationId": "${id(6)}", "name": "token 6", "scopes": [ "vso.tokens" ], "reach": "these", "validTo": "2027-01-20T12:00:00.000Z" }`,
  );
  expect(text.startsWith('{\n  "format": "pat-steward-plan",\n  "version": 1,\n')).toBe(true);
  expect(text.endsWith(`\n  ],\n  "hash": "${plan.hash}"\n}\n`)).toBe(true);
});

test.each<[string, string, string]>([
  ["is empty", "", "notJson"],
  ["is a web page", "<html></html>", "notJson"],
  ["is another JSON file", '{"format":"pat-steward-scan","version":1}', "notPlan"],
  ["is a list", `[${text}]`, "notPlan"],
  ["has no version", text.replace('"version": 1,', ""), "notPlan"],
  ["is too large", " ".repeat(longestPlan + 1), "tooLarge"],
  ["says its reason twice", text.replace('"reason"', '"reason": "Nothing", "reason"'), "repeatedName"],
])("a file that %s is no plan", (_, file, why) => {
  expect(readPlan(file)).toEqual({ kind: "unreadable", why });
});

test("a plan that was cut is called cut, wherever it was cut", () => {
  for (let length = 40; length < text.length - 2; length += 13)
    expect(readPlan(text.slice(0, length))).toEqual({ kind: "unreadable", why: "cut" });
});

test("a plan of another version is not read, whatever it has", () => {
  expect(readPlan('{"format":"pat-steward-plan","version":2}')).toEqual({ kind: "otherVersion", version: 2 });
});

test.each<[string, string]>([
  ["another reason", text.replace("Quarterly", "Yearly")],
  ["another token", text.replace(id(6), id(8))],
  ["one token less", JSON.stringify({ ...plan, owners: plan.owners.slice(1) })],
  ["another member", text.replace('"version": 1', '"version": 1, "note": "approved"')],
  ["another hash", text.replace(plan.hash, "0".repeat(64))],
  ["no hash", text.replace(/,\n {2}"hash".*\n/, "\n")],
  ["a number for its hash", text.replace(`"${plan.hash}"`, "1")],
  ["half a character", text.replace("Quarterly", "\\ud800")],
])("a plan with %s counts as edited", (_, file) => {
  expect(file).not.toBe(text);
  expect(readPlan(file)).toEqual({ kind: "edited" });
});

test("whoever edits one character of a plan, it is not intact", () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ unit: "binary", maxLength: 2 }), (at, put) => {
      const edited = text.slice(0, at) + put + text.slice(at + 1);
      const reading = readPlan(edited);
      // White space between members is layout.
      if (reading.kind === "intact") expect(reading.plan).toEqual(plan);
    }),
    { numRuns: 300 },
  );
});

test.each<[string, object, string]>([
  ["another count", { summary: { ...plan.summary, tokens: 4 } }, "$.summary.tokens is not 5."],
  ["another count of owners", { summary: { ...plan.summary, owners: 1 } }, "$.summary.owners is not 2."],
  [
    "fewer tokens for all organizations",
    { summary: { ...plan.summary, allOrganizations: 0 } },
    "$.summary.allOrganizations is not 1.",
  ],
  ["another phrase", { confirmation: "revoke 1 token" }, '$.confirmation is not "revoke 5 tokens".'],
  [
    "an id that is none",
    withToken({ authorizationId: "../1" }),
    "$.owners[0].tokens[0].authorizationId is not a guid.",
  ],
  ["a token twice", withToken({ authorizationId: id(6) }), "$.owners[1].tokens[1] is there twice."],
  ["an owner twice", withOwner({ descriptor: "aad.ben" }), "$.owners[1] is there twice."],
  [
    "a descriptor that is none",
    withOwner({ descriptor: "a b" }),
    "$.owners[0].descriptor is not a descriptor.",
  ],
  ["an owner without tokens", withOwner({ tokens: [] }), "$.owners[0] has no tokens."],
  ["a moment that is none", { madeAt: "yesterday" }, "$.madeAt is not a moment in UTC with milliseconds."],
  ["no list of owners", { owners: null }, "$.owners is not a list."],
  [
    "a reach that nobody knows",
    withToken({ reach: "some" }),
    "$.owners[0].tokens[0].reach is not one of all, these.",
  ],
  ["a member that no plan has", { note: "approved" }, "It says what no plan says, or hides characters."],
  [
    "an id in capitals",
    withToken({ authorizationId: "ABCDEF00-0000-4000-8000-000000000000" }),
    "It says what no plan",
  ],
  ["a reason that hides characters", { reason: "Clean\u202e-up" }, "It says what no plan says, or hides"],
  ["a member that shadows another", withOwner({ constructor: 1 }), "It says what no plan says"],
])("a plan with %s is invalid, although its hash fits", (_, differences, problem) => {
  expect(readPlan(forged(differences))).toEqual({
    kind: "invalid",
    problem: expect.stringContaining(problem),
  });
});

test("whatever a file holds, also with a hash that fits, reading it ends with an answer and never throws", () => {
  const answers = new Set<string>();
  fc.assert(
    fc.property(nearly(contentOf(plan)), (value) => {
      const file = JSON.stringify(value) ?? "";
      answers.add(readPlan(file).kind);
      // What has half a character has no hash.
      const whole = file.replace(/\\\\|\\ud[89a-f]../g, (found) => (found === "\\\\" ? found : "?"));
      const parsed: unknown = JSON.parse(whole === "" ? "0" : whole);
      if (isJsonObject(parsed)) answers.add(readPlan(forged(parsed)).kind);
    }),
  );
  expect([...answers]).toEqual(expect.arrayContaining(["invalid", "unreadable", "edited"]));
  fc.assert(
    fc.property(hostileText, (file) => {
      expect(readPlan(file).kind).toBe("unreadable");
    }),
  );
});

test("a file that goes very deep is no plan, and stops nothing", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(readPlan(text.replace('"owners": [', `"owners": [${deep},`)).kind).toBe("edited");
});

test("texts from anybody can be written into a plan, and read back", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (reason, name, displayName) => {
      const table = new TokenColumns();
      table.append(anOwner({ displayName, mailAddress: name }), [aToken({ name, scopes: [reason] })]);
      const made = aPlan({ reason, filter: { q: name } }, table);
      expect(readPlan(textOf(made))).toEqual({ kind: "intact", plan: made });
    }),
  );
});

test("a plan of 20,000 tokens is written in small parts and read back whole", () => {
  const made = aPlan({}, tableOfSize(20_000, now));
  const parts = [...planToJson(made)];
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(60_000);
  expect(parts.join("").length / made.summary.tokens).toBeLessThan(300);
  expect(readPlan(parts.join(""))).toEqual({ kind: "intact", plan: made });
});

test("a plan that would be too large to be read again is not written", () => {
  const [owner] = plan.owners;
  const token = { ...owner?.tokens[0], name: "x".repeat(2_000) };
  const many = Array.from({ length: 30_000 }, () => token).filter(isToken);
  const large: PlanFile = { ...plan, owners: owner ? [{ ...owner, tokens: many }] : [] };
  expect(() => [...planToJson(large)]).toThrow(RangeError);
});

function isToken<T>(value: Partial<T>): value is T {
  return "authorizationId" in value;
}
