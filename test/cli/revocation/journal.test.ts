import type { ChildProcess } from "node:child_process";
import { truncate, writeFile } from "node:fs/promises";

import type { Ended } from "../aCommandLine";
import { aPlannedRevocation, idsOf, planArgs, type PlannedRevocation } from "./aPlannedRevocation";
import { beforeRequests, idsSent, listed, revocationRequests } from "../whatWasSent";

let line: PlannedRevocation;
let args: readonly string[];

beforeEach(async () => {
  line = await aPlannedRevocation("status=active");
  args = ["revoke", "--plan", "plan.json", "--yes", "--confirm", (await line.plan()).confirmation];
});
afterEach(() => line.close());

/** The same line in this process, where the files are not in the working folder. */
const again = () => line.inside(args.map((word) => (word === "plan.json" ? line.path(word) : word)));

/** Starts it as a process, and sends a signal before a request that fits is handled. */
async function signalled(
  words: readonly string[],
  signal: NodeJS.Signals,
  isMoment: (url: string, method: string) => boolean,
): Promise<Ended> {
  let child: ChildProcess | undefined;
  let isSent = false;
  beforeRequests(line.world, (_, { url, method }) => {
    if (!isSent && isMoment(url, method)) isSent = child?.kill(signal) ?? false;
  });
  return line.online(words, { onStart: (started) => (child = started) });
}

/** From this moment on, nothing is answered: on a busy machine, all would be read before the signal arrives. */
function silentFrom(isMoment: (url: string) => boolean): (url: string) => boolean {
  return (url) => {
    const isNow = isMoment(url);
    if (isNow) line.world.faults.add({ kind: "hang", path: "_apis" });
    return isNow;
  };
}

const isRevocation = (url: string) => url.includes("tokenadmin/revocations");
/** The list of somebody other than whoever asks, whose is looked at to sign in. */
const isOthersList = (url: string) =>
  url.includes("personalaccesstokens") && !url.includes(line.world.me.descriptor);

async function mustBeDone(): Promise<void> {
  const ids = idsOf(await line.plan());
  expect(await again()).toMatchObject({ code: 0, out: `${ids.length} tokens revoked and seen gone.\n` });
  expect(idsSent(line.world).sort()).toEqual(ids);
}

test("of two runs on one journal at once, one is refused, and nothing is sent twice", async () => {
  // On a busy machine, the first would be over before the second has begun.
  let second: Promise<Ended> | undefined;
  beforeRequests(line.world, (_, { url }) =>
    isRevocation(url) ? (second ??= line.online(args)) : undefined,
  );
  const done = await line.online(args);
  const refused = await second;
  expect([done.code, refused?.code]).toEqual([0, 5]);
  expect(refused?.err).toContain(
    "Another run is writing this journal, or did half a minute ago. Nothing was sent.",
  );
  await mustBeDone();
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s in the middle of a revocation ends it with 130, and the same line goes on",
  async (signal) => {
    const stopped = await signalled(args, signal, isRevocation);
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain("Stopped. Run the same line again to go on.");
    expect(revocationRequests(line.world)).toHaveLength(1);
    await mustBeDone();
  },
);

test("Ctrl+C before anything was sent sends nothing", async () => {
  const stopped = await signalled(args, "SIGINT", isOthersList);
  expect([stopped.code, idsSent(line.world)]).toEqual([130, []]);
  await mustBeDone();
});

test("Ctrl+C in the middle of a scan writes what was read, and --continue reads the rest", async () => {
  const before = listed(line.world).length;
  let seen = 0;
  const isSixth = (url: string) => isOthersList(url) && ++seen === 6;
  const stopped = await signalled(["scan", "--out", "later.jsonl"], "SIGINT", silentFrom(isSixth));
  line.world.faults.clear();
  expect(stopped.code).toBe(130);
  expect(stopped.err).toContain(
    "What was read is in later.jsonl. Run it again with --continue to read the rest.",
  );
  const rest = await line.online(["scan", "--out", "later.jsonl", "--continue"]);
  expect([rest.code, rest.out]).toEqual([0, expect.stringMatching(/^11 people read/)]);
  const others = listed(line.world)
    .slice(before)
    .filter((descriptor) => descriptor !== line.world.me.descriptor);
  // What was on its way when it stopped is asked for again.
  expect(new Set(others).size).toBe(10);
  expect(others.length).toBeLessThan(20);
});

test("Ctrl+C at the sign-in says that it stopped, and leaves the file of an earlier scan", async () => {
  const earlier = await line.read("scan.jsonl");
  const isSignIn = silentFrom((url) => url.includes("connectionData"));
  const stopped = await signalled(["scan", "--out", "scan.jsonl"], "SIGINT", isSignIn);
  expect([stopped.code, stopped.err]).toEqual([130, "Stopped.\n"]);
  expect(await line.read("scan.jsonl")).toBe(earlier);
});

test("a journal whose last line a crash has cut off goes on all the same", async () => {
  await signalled(args, "SIGKILL", isRevocation);
  const journal = await line.read("plan.json.journal");
  await truncate(line.path("plan.json.journal"), Buffer.byteLength(journal) - 30);
  await mustBeDone();
  expect(await line.read("plan.json.journal")).toContain('"part":"end"');
});

test.each([
  ["garbage", "hello\n", "cannot be read as a journal"],
  ["a scan", '{"format":"pat-steward-scan","version":1}\n', "cannot be read as a journal"],
])("%s in place of a journal is refused, and stays as it was", async (_, text, message) => {
  await writeFile(line.path("plan.json.journal"), text);
  const { code, err } = await again();
  expect([code, err]).toEqual([5, expect.stringContaining(message)]);
  expect(await line.read("plan.json.journal")).toBe(text);
  expect(idsSent(line.world)).toEqual([]);
});

test("the journal of another plan is refused, and goes on with its own", async () => {
  await signalled(args, "SIGKILL", isRevocation);
  const sent = revocationRequests(line.world).length;
  await line.inside(planArgs(line, "risk=fullAccess", "other.json"));
  const other = [
    "revoke",
    "--plan",
    line.path("other.json"),
    "--yes",
    "--journal",
    line.path("plan.json.journal"),
  ];
  const { code, err } = await line.inside(other);
  expect([code, err]).toEqual([5, expect.stringContaining("is the journal of another plan.")]);
  expect(revocationRequests(line.world)).toHaveLength(sent);
  await mustBeDone();
});

test("a journal has ids, states and times, but nobody's name and no credential", async () => {
  await again();
  const journal = await line.read("plan.json.journal");
  expect(journal).toContain(idsOf(await line.plan())[0]);
  expect(journal).not.toMatch(/Priya|fabrikam\.example|laptop/);
  expect(journal).not.toContain(line.secret);
  expect(await line.mode("plan.json.journal")).toBe(0o600);
});
