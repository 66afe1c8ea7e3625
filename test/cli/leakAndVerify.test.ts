import { writeFile } from "node:fs/promises";

import { aContent } from "../jobs/evidence/anEvidence";
import { madeUpToken } from "../tokens/leaked/madeUpTokens";
import { aCommandLine, type CommandLine } from "./aCommandLine";
import { inProcess } from "./inProcess";
import { whereItShows } from "./whereItShows";
import { sealed } from "../jobs/evidence/evidenceOf";

describe("a token that leaked", () => {
  let line: CommandLine;
  beforeEach(async () => {
    line = await aCommandLine();
  });
  afterEach(() => line.close());

  async function leakedInto(log: (secret: string) => string, displayName = "deploy", revokedAt?: Date) {
    const owner = line.world.users.search("Priya", 1)[0]?.descriptor;
    const { secret, token } = line.world.addToken({
      displayName,
      revokedAt,
      ...(owner === undefined ? {} : { owner }),
    });
    await line.online(["scan", "--out", "scan.jsonl"]);
    const before = line.world.requests.length;
    const text = await line.run(["leak", "--scan", "scan.jsonl"], { input: log(secret) });
    const json = await inProcess(["leak", "--scan", line.path("scan.jsonl"), "--json"], {
      input: log(secret),
    });
    expect(line.world.requests).toHaveLength(before);
    return { secret, token, text, json };
  }

  test("is found in a log by its hash, with its owner, and ends with 3 while it is active", async () => {
    const log = (secret: string) => `step 1\r\n##[command]curl -u :${secret} https://dev.azure.com\nstep 2\n`;
    const { secret, token, text, json } = await leakedInto(log);
    expect([text.code, json.code]).toEqual([3, 3]);
    expect(text.out).toContain(
      `"deploy" of priya.raman@fabrikam.example, active, authorization id ${token.authorizationId}.`,
    );
    expect(text.out).toContain("1 leaked token, 1 found in the scan.");
    expect(JSON.parse(json.out)).toEqual([
      expect.objectContaining({
        place: "found",
        name: "deploy",
        ownerMail: "priya.raman@fabrikam.example",
        status: "active",
      }),
    ]);
    expect(await whereItShows(secret, line, [text, json])).toEqual([]);
  });

  test("that nobody here has is none of the scan's", async () => {
    const stranger = madeUpToken();
    const { text, json } = await leakedInto(() => `${stranger} and ${stranger}`);
    expect([text.code, json.code]).toEqual([0, 0]);
    expect(text.out).toMatch(/: none of the tokens in this scan\.\n1 leaked token, 0 found in the scan\.\n$/);
    expect(await whereItShows(stranger, line, [text, json])).toEqual([]);
  });

  test("where the service gives no hashes cannot be compared, and that is said", async () => {
    line.world.switches.adminListHasHashes = false;
    const { text } = await leakedInto((secret) => secret);
    expect([text.code, text.out]).toEqual([
      0,
      expect.stringContaining("this scan has no hashes, so nothing can be compared."),
    ]);
  });

  test("in nothing at all is not found", async () => {
    const { text } = await leakedInto(() => "nothing to see here\n");
    expect([text.code, text.out]).toEqual([0, "Nothing in there looks like a token or the hash of one.\n"]);
  });
});

describe("evidence", () => {
  let line: CommandLine;
  const first = sealed(aContent(), undefined);
  const second = sealed(aContent({ kind: "leaver" }), first);

  beforeAll(async () => {
    line = await aCommandLine();
    await writeFile(line.path("1.json"), JSON.stringify(first));
    await writeFile(line.path("2.json"), JSON.stringify(second, undefined, 4));
    await writeFile(
      line.path("changed.json"),
      JSON.stringify(first).replace(first.content.reason, "Nothing happened"),
    );
    await writeFile(line.path("cut.json"), JSON.stringify(first).slice(0, 200));
    await writeFile(line.path("later.json"), JSON.stringify({ ...first, version: 9 }));
    await writeFile(line.path("other.json"), "{}");
  });
  afterAll(() => line.close());

  test.each([
    ["1.json", undefined, 0, "intact", "Report 1 is intact: its hash matches what it says."],
    [
      "2.json",
      "1.json",
      0,
      "intact",
      "Report 2 is intact: its hash matches what it says. It follows the other report.",
    ],
    ["1.json", "2.json", 5, "notTheNext", "Report 1 is intact, but it does not follow the other report."],
    [
      "changed.json",
      undefined,
      5,
      "changed",
      "The report was changed after it was sealed: its hash does not match what it says.",
    ],
    ["cut.json", undefined, 5, "unreadable", "The file is not JSON, or was cut off."],
    [
      "later.json",
      undefined,
      5,
      "otherVersion",
      "The report is of version 9, which this pat-steward cannot check.",
    ],
    ["other.json", undefined, 5, "unreadable", "The file is not a sealed report."],
  ])("%s after %s: %d, %s", async (name, previous, code, verdict, says) => {
    const args = [
      "verify",
      line.path(name),
      ...(previous === undefined ? [] : ["--previous", line.path(previous)]),
    ];
    expect(await inProcess(args)).toEqual({ code, err: "", out: `${says}\n` });
    expect(JSON.parse((await inProcess([...args, "--json"])).out)).toMatchObject({ verdict });
  });

  test("is checked by the built program, which asks nobody", async () => {
    const { code, out } = await line.run(["verify", "1.json"]);
    expect([code, out]).toEqual([0, "Report 1 is intact: its hash matches what it says.\n"]);
    expect(line.world.requests).toEqual([]);
  });
});
