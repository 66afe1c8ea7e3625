import { gunzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";

import { aCommandLine, type CommandLine } from "./aCommandLine";
import { idsSent } from "./whatWasSent";
import { withoutTimes } from "./withoutTimes";

/** Each test goes on where the one before it ended, as a person does. */
describe("from a scan to a verified revocation", () => {
  let line: CommandLine;
  const wanted = ["--filter", "risk=fullAccess"];

  beforeAll(async () => {
    line = await aCommandLine();
  });
  afterAll(() => line.close());

  test("a scan reads everyone into a file that only its owner may read", async () => {
    const { code, err, out } = await line.online(["scan", "--out", "scan.jsonl"]);
    expect([code, out]).toEqual([0, "11 people read, 61 tokens found. Written to scan.jsonl.\n"]);
    expect(err).toContain("Signed in to fabrikam as Ines Calder.\nReading the list of people\n");
    expect(err).toContain("100 %: 11 of 11 people read, 61 tokens found");
    expect(err).not.toContain("\u001b");
    expect(await line.mode("scan.jsonl")).toBe(0o600);
  });

  test("a name that ends in .gz is packed, and holds the same", async () => {
    const { code, out } = await line.online(["scan", "--out", "scan.jsonl.gz", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      peopleRead: 11,
      peopleFailed: 0,
      tokensFound: 61,
      isComplete: true,
    });
    const packed = await readFile(line.path("scan.jsonl.gz"));
    expect(withoutTimes(gunzipSync(packed).toString())).toBe(withoutTimes(await line.read("scan.jsonl")));
  });

  test("what is found stands in a table, in JSON and in CSV, and may end a pipeline", async () => {
    const found = await line.run(["find", "--scan", "scan.jsonl", ...wanted]);
    expect(found.code).toBe(0);
    expect(found.out).toMatch(/^EXPIRES +OWNER +NAME +SCOPES +RISKS\n/);
    expect(found.out).toMatch(
      /\n20\d\d-\d\d-\d\d \d\d:\d\d +priya\.raman@fabrikam\.example +laptop 102 +app_token +fullAccess\n/,
    );
    expect(found.out).toMatch(/3 tokens of 3 people, in UTC\.\n$/);
    const args = ["find", "--scan", "scan.jsonl.gz", ...wanted, "--json", "--csv", "found.csv"];
    const json = await line.run([...args, "--fail-on", "2"]);
    expect(json.code).toBe(3);
    const { tokens }: { tokens: { name: string; ownerMail: string }[] } = JSON.parse(json.out);
    expect(tokens.map(({ name }) => name)).toEqual(["script 800", "do everything", "laptop 102"]);
    const csv = await line.read("found.csv");
    for (const { name, ownerMail } of tokens) expect(csv).toMatch(new RegExp(`"?${name}"?,.*${ownerMail}`));
  });

  test("a report stands in four files, of which each can be opened by itself", async () => {
    const files = ["--html", "r.html", "--markdown", "r.md", "--csv", "r.csv", "--json-file", "r.json"];
    const args = ["report", "--scan", "scan.jsonl", "--before", "scan.jsonl.gz", ...wanted, ...files];
    const { code, out } = await line.run([...args, "--fail-on", "3"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^3 tokens of 3 people found\.\nWritten to r\.html\./);
    expect(await line.read("r.html")).toMatch(/^<!DOCTYPE html>[\s\S]*laptop 102[\s\S]*<\/html>\s*$/i);
    expect(await line.read("r.md")).toContain("laptop 102");
    expect((await line.read("r.csv")).trim().split("\n")).toHaveLength(4);
    expect(JSON.parse(await line.read("r.json")).tokens).toHaveLength(3);
    const failing = await line.run([...args, "--fail-on", "2", "--json"]);
    expect([failing.code, JSON.parse(failing.out)]).toEqual([3, expect.objectContaining({ findings: 3 })]);
  });

  test("a plan leaves out the own token, and says what it would do to whom", async () => {
    const args = ["plan", "--scan", "scan.jsonl", ...wanted, "--reason", "Policy 7", "--out", "plan.json"];
    const { code, out } = await line.online([...args, "--summary", "plan.md", "--fail-on", "1", "--json"]);
    expect(code).toBe(3);
    const facts = JSON.parse(out);
    expect(facts).toMatchObject({ planCount: 2, planOwners: 2, confirmation: "revoke 2 tokens" });
    const plan = JSON.parse(await line.read("plan.json"));
    expect(plan).toMatchObject({ hash: facts.planHash, reason: "Policy 7", leftOut: { own: 1 } });
    expect(await line.read("plan.md")).toContain(facts.planFingerprint);
    expect(idsSent(line.world)).toEqual([]);
  });

  test("a plan of nothing is not written", async () => {
    const args = ["plan", "--scan", "scan.jsonl", "--name", "nobody*", "--reason", "x", "--out", "none.json"];
    const { code, out } = await line.online(args);
    expect([code, out]).toEqual([0, "Nothing to revoke: no plan was written.\n"]);
    await expect(line.read("none.json")).rejects.toThrow("ENOENT");
  });

  test("without --yes a revocation only says what it would do", async () => {
    const { code, out } = await line.online(["revoke", "--plan", "plan.json"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Plan: revoke 2 tokens of 2 people in fabrikam\n/);
    expect(out).toMatch(/Nothing was sent\. To revoke these tokens, run it again with --yes\.\n$/);
    const json = await line.online(["revoke", "--plan", "plan.json", "--json"]);
    expect(JSON.parse(json.out)).toMatchObject({ isSent: false, planCount: 2 });
    expect(idsSent(line.world)).toEqual([]);
  });

  test("with --yes it revokes the plan's tokens and nothing else, and reports what became of each", async () => {
    const plan: Plan = JSON.parse(await line.read("plan.json"));
    const args = ["revoke", "--plan", "plan.json", "--yes", "--report", "r.csv", "--report-json", "r.json"];
    const { code, out, err } = await line.online(args);
    expect([code, out]).toEqual([0, "2 tokens revoked and seen gone.\n"]);
    expect(err).toContain("100 %: 2 of 2 tokens gone");
    expect(idsSent(line.world).sort()).toEqual(idsOf(plan).sort());
    expect(line.world.tokens.find(idsOf(plan)[0] ?? "")?.revocation).toBeDefined();
    const csv = (await line.read("r.csv")).trim().split("\n");
    expect(csv.slice(1).map((row) => /,gone,/.test(row))).toEqual([true, true]);
    expect(JSON.stringify(JSON.parse(await line.read("r.json")))).toContain('"Policy 7"');
  });

  test("the same line again finds all gone, and sends nothing", async () => {
    const before = idsSent(line.world).length;
    const { code, out } = await line.online(["revoke", "--plan", "plan.json", "--yes", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isSent: true, revoked: 2, notGone: 0, protectedLeftOut: 0 });
    expect(idsSent(line.world)).toHaveLength(before);
  });
});

interface Plan {
  readonly owners: readonly { readonly tokens: readonly { readonly authorizationId: string }[] }[];
}

function idsOf({ owners }: Plan): string[] {
  return owners.flatMap(({ tokens }) => tokens.map(({ authorizationId }) => authorizationId));
}
