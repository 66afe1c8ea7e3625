import { systemClock } from "../../src/jobs/pace/systemClock";
import type { Clock } from "../../src/jobs/pace/Clock";
import type { FaultRule } from "../emulator/faults";
import { aCommandLine, type CommandLine } from "./aCommandLine";
import { inProcess } from "./inProcess";
import { beforeRequests, idsSent } from "./whatWasSent";

const lists = "tokenadmin/personalaccesstokens";
let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

const credential = () => ({ AZURE_DEVOPS_EXT_PAT: line.secret });
const scanArgs = (base = line.emulator.url) => [
  "scan",
  "--organization",
  "fabrikam",
  "--base-url",
  base,
  "--out",
  line.path("scan.jsonl"),
];
const scan = () => inProcess(scanArgs(), { environment: credential() });

const passing: readonly [what: string, rule: FaultRule][] = [
  ["a connection that breaks off", { kind: "dropAfter", path: lists, nth: 5 }],
  [
    "a connection that breaks off before the request arrives",
    { kind: "dropBefore", path: "graph/users", nth: 1 },
  ],
  ["an answer of which the half arrives", { kind: "cutBody", path: lists, nth: 4 }],
  ["an answer that is no JSON", { kind: "malformedJson", path: lists, nth: 6 }],
  ["a failure of the service", { kind: "status", status: 503, path: lists, nth: 3 }],
  ["a sign-in page in between", { kind: "signInPage", path: lists, nth: 7 }],
  ["a page that comes twice", { kind: "duplicatePage", path: lists, nth: 5 }],
];

test("whatever passes is read again: nobody is missing, and nothing is there twice", async () => {
  const usual = await scan();
  for (const [, rule] of passing) line.world.faults.add(rule);
  const ended = await scan();
  expect([ended.code, ended.out]).toEqual([0, usual.out]);
  expect([...line.world.faults.injected.keys()].sort()).toEqual(passing.map(([, { kind }]) => kind).sort());
});

test("a 429 in the middle is waited out, and everyone is read", async () => {
  const usual = await scan();
  line.world.faults.add({ kind: "status", status: 429, path: lists, nth: 6 });
  // Half a minute, as the product waits, in a third of a second.
  const clock: Clock = { ...systemClock, wait: (ms, signal) => systemClock.wait(ms / 100, signal) };
  const ended = await inProcess(scanArgs(), { environment: credential(), clock });
  expect([ended.code, ended.out]).toEqual([0, usual.out]);
  expect(line.world.faults.injected.get("status")).toBe(1);
});

test("somebody whose list is refused is named, the others are read, and the file says so too", async () => {
  const [owner] = line.world.users.search("Priya", 1);
  line.world.faults.add({ kind: "status", status: 404, path: `${lists}/${owner?.descriptor ?? ""}` });
  const { code, err, out } = await scan();
  expect([code, out]).toEqual([4, expect.stringMatching(/^10 people read/)]);
  expect(err).toContain(
    "Warning: Priya Raman could not be read: Azure DevOps no longer knows whose tokens these are.",
  );
  const found = await inProcess(["find", "--scan", line.path("scan.jsonl"), "--view", "old"]);
  expect(found.err).toContain("Warning: The scan is not complete");
  line.world.faults.clear();
  const rest = await inProcess([...scanArgs(), "--continue"], { environment: credential() });
  expect([rest.code, rest.out]).toEqual([0, expect.stringMatching(/^11 people read, 61 tokens/)]);
});

test("a scan whose first list of tokens is refused says so, and what that takes", async () => {
  // Before, it was asked whether this person may read tokens at all.
  beforeRequests(line.world, (_, { url }) => {
    if (url.includes("graph/users")) line.world.faults.add({ kind: "status", status: 403, path: lists });
  });
  const ended = await scan();
  expect(ended.code).toBe(5);
  expect(ended.err).toMatch(/may not list everyone's tokens\. It takes .*vso\.tokenadministration/);
});

test("a revocation that the service refuses is not called done, and the same line goes on", async () => {
  await scan();
  const where = ["--organization", "fabrikam", "--base-url", line.emulator.url];
  const plan = [
    "--scan",
    line.path("scan.jsonl"),
    "--risk",
    "fullAccess",
    "--reason",
    "x",
    "--out",
    line.path("plan.json"),
  ];
  await inProcess(["plan", ...where, ...plan], { environment: credential() });
  line.world.faults.add({ kind: "status", status: 403, path: "tokenadmin/revocations", nth: 1 });
  const revoke = ["revoke", ...where, "--plan", line.path("plan.json"), "--yes", "--json"];
  const refused = await inProcess(revoke, { environment: credential() });
  expect(refused.code).toBe(4);
  expect(JSON.parse(refused.out)).toMatchObject({ revoked: 0, notGone: 2 });
  expect(refused.err).toContain("2 tokens: Ines Calder may not revoke tokens.");
  const done = await inProcess(revoke, { environment: credential() });
  expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ revoked: 2, notGone: 0 })]);
  expect(idsSent(line.world)).toHaveLength(4);
});

test("an answer that is lost after the service has acted is found out, and nothing is sent again", async () => {
  await scan();
  const where = ["--organization", "fabrikam", "--base-url", line.emulator.url];
  const plan = [
    "--scan",
    line.path("scan.jsonl"),
    "--risk",
    "fullAccess",
    "--reason",
    "x",
    "--out",
    line.path("plan.json"),
  ];
  await inProcess(["plan", ...where, ...plan], { environment: credential() });
  line.world.faults.add({ kind: "dropAfter", path: "tokenadmin/revocations", nth: 1 });
  const revoke = ["revoke", ...where, "--plan", line.path("plan.json"), "--yes", "--json"];
  const { code, out } = await inProcess(revoke, { environment: credential() });
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ revoked: 2 })]);
  expect(idsSent(line.world)).toHaveLength(2);
});

test("at the sign-in, one 429 is enough to say so", async () => {
  line.world.faults.add({ kind: "status", status: 429, path: "connectionData" });
  const { code, err } = await scan();
  expect([code, err]).toEqual([
    1,
    expect.stringContaining("Azure DevOps is limiting requests of this identity."),
  ]);
});

describe("an Azure DevOps Server", () => {
  let server: CommandLine;
  beforeAll(async () => {
    server = await aCommandLine({ scenario: "server" });
  });
  afterAll(() => server.close());

  test("has no sign-ins, and everyone's tokens all the same", async () => {
    const { code, err, out } = await server.online(["scan", "--out", "scan.jsonl"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^11 people read, 61 tokens/)]);
    expect(err).not.toContain("signed in could not be read");
    expect(server.world.requests.filter(({ url }) => url.includes("userentitlements"))).toEqual([]);
  });
});
