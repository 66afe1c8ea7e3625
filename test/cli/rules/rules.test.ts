import { writeFile } from "node:fs/promises";

import type { Demand } from "../../../src/tokens/rules/Rule";
import { writeRules } from "../../../src/tokens/rules/readRules";
import { aRule } from "../../tokens/rules/aRule";
import { aCommandLine, neededScopes, type CommandLine } from "../aCommandLine";
import { idsSent } from "../whatWasSent";

const noFullAccess = aRule({ kind: "noFullAccess" }, { id: "0000000a" });
const twoTokens = aRule({ kind: "mostTokens", count: 2 }, { id: "0000000b" });

let line: CommandLine;
beforeAll(async () => {
  line = await aCommandLine();
  await line.online(["scan", "--out", "scan.jsonl"]);
});
afterAll(() => line.close());

function keepRules(value: unknown): void {
  line.world.extensionData.set({ type: "Default", value: "Current" }, "settings", {
    id: "rules",
    value,
    __etag: -1,
  });
}

const find = (...args: string[]) =>
  line.run(["find", "--scan", "scan.jsonl", "--rules", "rules.json", ...args]);

describe("from the organization's rules to a plan", () => {
  test("without rules it says so, and the file says the same", async () => {
    const { code, out } = await line.online(["rules", "--out", "none.json"]);
    expect([code, out]).toEqual([0, "There are no rules.\nWritten to none.json.\n"]);
    const found = await line.run(["find", "--scan", "scan.jsonl", "--rules", "none.json", "--rule", "any"]);
    expect([found.code, found.out]).toEqual([0, "No token fits.\n"]);
  });

  test("the rules are listed in words and written into a file", async () => {
    keepRules(writeRules([noFullAccess, twoTokens]));
    const { code, out } = await line.online(["rules", "--out", "rules.json"]);
    expect(code).toBe(0);
    expect(out).toBe(
      "0000000a  usual    No token has full access\n" +
        "0000000b  usual    Nobody has more than 2 tokens\n" +
        "2 rules.\nWritten to rules.json.\n",
    );
    const json = await line.online(["rules", "--json"]);
    expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(writeRules([noFullAccess, twoTokens]))));
  });

  test("find finds what breaks one of them, or any, and may end a pipeline", async () => {
    const byRisk = await line.run(["find", "--scan", "scan.jsonl", "--risk", "fullAccess", "--json"]);
    const byRule = await find("--rule", "0000000a", "--json");
    const idsIn = (text: string): string[] =>
      JSON.parse(text).tokens.map(({ authorizationId }: { authorizationId: string }) => authorizationId);
    expect(idsIn(byRule.out)).toEqual(idsIn(byRisk.out));
    const any = await find("--filter", "?rule=any", "--json", "--fail-on", "3");
    expect(any.code).toBe(3);
    expect(idsIn(any.out)).toEqual(expect.arrayContaining(idsIn(byRule.out)));
    expect(idsIn(any.out).length).toBeGreaterThan(idsIn(byRule.out).length);
  });

  test("a report says how many tokens and people break each rule, and what the filter asked for", async () => {
    const args = ["report", "--scan", "scan.jsonl", "--rules", "rules.json", "--rule", "0000000a"];
    const { code, out } = await line.run([...args, "--markdown", "r.md", "--html", "r.html", "--json"]);
    expect(code).toBe(0);
    const facts = JSON.parse(out);
    expect(facts).toMatchObject({ rules: 2, filter: "rule=0000000a", findings: facts.fullAccess });
    const page = await line.read("r.md");
    expect(page).toContain("## Rules of the organization");
    expect(page).toMatch(new RegExp(`\\| No token has full access \\| ${facts.fullAccess} \\| \\d+ \\|`));
    expect(page).toMatch(/active tokens; Breaks.{0,2}: No token has full access\n/);
    expect(await line.read("r.html")).toContain("Nobody has more than 2 tokens");
  });

  test("a plan takes what breaks a rule, says by which, and leaves out the own token", async () => {
    const args = ["plan", "--scan", "scan.jsonl", "--rules", "rules.json", "--rule", "0000000a"];
    const { code } = await line.online([...args, "--reason", "Rule 1", "--out", "plan.json"]);
    expect(code).toBe(0);
    const plan = JSON.parse(await line.read("plan.json"));
    expect(plan).toMatchObject({ filter: "rule=0000000a", leftOut: { own: 1 }, summary: { tokens: 2 } });
    expect(idsSent(line.world)).toEqual([]);
  });
});

describe("rules that cannot be relied on find nothing rather than too much", () => {
  test.each([
    [["--rule", "any"], 2, "--rules is missing"],
    [["--rules", "missing.json", "--rule", "any"], 1, "missing.json could not be read"],
    [["--rules", "rules.json", "--rule", "0000000c"], 2, "rules.json has no rule 0000000c. Rules: 0000000a"],
  ])("%j ends with %s", async (args, code, says) => {
    const ended = await line.run(["find", "--scan", "scan.jsonl", ...args]);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(says);
  });

  const entry = { id: "0000000a", severity: "usual", words: "", demand: { kind: "noFullAccess" } };
  const file = (content: object) => JSON.stringify({ kind: "PAT Steward rules", version: 1, ...content });
  test.each([
    ["is no JSON", "{", "is no file of rules"],
    ["is a list", "[]", "is no file of rules"],
    ["is of another kind", JSON.stringify({ kind: "a plan", version: 1, rules: [] }), "is no file of rules"],
    ["is of another version", file({ version: 2, rules: [] }), "None of them counts"],
    [
      "has a rule that nobody knows",
      file({ rules: [entry, { ...entry, id: "0000000b", demand: { kind: "x" } }] }),
      "None of them counts",
    ],
    ["has a rule twice", file({ rules: [entry, entry] }), "None of them counts"],
    ["names its rules twice", `{"rules":[],${file({ rules: [entry] }).slice(1)}`, "None of them counts"],
    [
      "has a thousand rules",
      file({ rules: Array.from({ length: 1_000 }, () => entry) }),
      "None of them counts",
    ],
    ["is too large", file({ rules: [], more: "x".repeat(1_000_000) }), "is too large"],
  ])("a file that %s is refused", async (_, content, says) => {
    await writeFile(line.path("bad.json"), content);
    const { code, out, err } = await line.run([
      ...["find", "--scan", "scan.jsonl", "--rules", "bad.json", "--rule", "any"],
    ]);
    expect([code, out]).toEqual([5, ""]);
    expect(err).toContain(says);
  });

  test.each([
    null,
    "none",
    { version: 1, rules: [{ ...entry, demand: { kind: "longestLife", days: -1 } satisfies Demand }] },
    { version: 9, rules: [] },
  ])("rules that somebody has tampered with are not written: %j", async (value) => {
    keepRules(value);
    const { code, err } = await line.online(["rules", "--out", "tampered.json"]);
    expect(code).toBe(5);
    expect(err).toContain("somebody has changed them");
    await expect(line.read("tampered.json")).rejects.toThrow("ENOENT");
  });
});

test("without the scope for extension data it says which one it takes", async () => {
  const poor = await aCommandLine({}, neededScopes.replace("vso.extension.data", ""));
  const { code, err } = await poor.online(["rules"]);
  await poor.close();
  expect(code).toBe(5);
  expect(err).toContain("may not read the organization's rules. It takes the scope Extension data (Read)");
});
