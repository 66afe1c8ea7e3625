import { spawnSync } from "node:child_process";
import { appendFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { FileJournalStore } from "../../../src/cli/journal/FileJournalStore";
import { thisProcess } from "../../../src/cli/journal/hasDied";
import type { JournalEntry } from "../../../src/jobs/journal/JournalEntry";

let folder: string;
let path: string;
const nowMs = Date.parse("2026-11-21T12:00:00Z");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pat-steward-"));
  path = join(folder, "plan.json.journal");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const begin = (job: string): JournalEntry => ({
  ...{ part: "begin", job, jobKind: "revocation", at: nowMs },
  ...{ actorId: "me", organizationId: "here", payload: { tokens: [] } },
});
const step = (job: string, place: number): JournalEntry => ({
  ...{ part: "step", job, jobKind: "revocation", at: nowMs, payload: { tokens: [place], state: "sent" } },
});

async function aStore(...entries: readonly JournalEntry[]): Promise<FileJournalStore> {
  const store = new FileJournalStore(path);
  for (const entry of entries) await store.append(entry);
  return store;
}

test("entries come back in order, from a file that only its owner may read", async () => {
  const store = await aStore(begin("a"), step("a", 0), step("a", 1));
  expect(await store.readAll()).toEqual([begin("a"), step("a", 0), step("a", 1)]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await new FileJournalStore(join(folder, "none")).readAll()).toEqual([]);
});

test("a line that a crash has cut off is skipped, and the next one is whole", async () => {
  await aStore(begin("a"), step("a", 0));
  const whole = await readFile(path);
  for (const cut of [1, 10, whole.length - whole.indexOf("\n") - 2]) {
    await writeFile(path, whole.subarray(0, whole.length - cut));
    const store = await aStore();
    expect(await store.readAll()).toEqual(cut === 1 ? [begin("a"), step("a", 0)] : [begin("a")]);
    await store.append(step("a", 7));
    expect((await store.readAll()).at(-1)).toEqual(step("a", 7));
  }
});

test("a journal of which only the beginning of its first entry is there has nothing", async () => {
  const text = JSON.stringify(begin("a"));
  for (const length of [0, 1, 9, 40, text.length - 1]) {
    await writeFile(path, text.slice(0, length));
    const store = new FileJournalStore(path);
    expect(await store.readAll()).toEqual([]);
    await store.append(begin("b"));
    expect(await store.readAll()).toEqual([begin("b")]);
  }
});

test.each([
  ["a text", "This is\nno journal.\n"],
  ["a scan", '{"format":"pat-steward-scan"}\n{"person":{}}\n'],
  ["a plan", '{\n  "format": "pat-steward-plan"\n}\n'],
  ["a number", "7\n"],
  ["a text before an entry", `hello\n"x"\n${JSON.stringify(begin("a"))}\n`],
  ["bytes", "\0\0\0\0"],
])("%s in place of a journal is not taken for one, and stays as it is", async (_, text) => {
  await writeFile(path, text);
  await expect(new FileJournalStore(path).readAll()).rejects.toThrow("no journal");
  expect(await readFile(path, "utf8")).toBe(text);
});

test("an ended job is forgotten, and the others stay", async () => {
  const store = await aStore(begin("a"), begin("b"), step("a", 0), step("b", 0));
  await store.forget("a");
  await store.append(step("b", 1));
  expect(await new FileJournalStore(path).readAll()).toEqual([begin("b"), step("b", 0), step("b", 1)]);
  expect(await readdir(folder)).toEqual(["plan.json.journal"]);
});

describe("the right to write", () => {
  const take = (holder: string, atMs = nowMs) =>
    new FileJournalStore(path).takeLease(holder, atMs, atMs + 30_000);

  test("one holder has it, renews it, and gives it up", async () => {
    expect([await take("a"), await take("b"), await take("a", nowMs + 20_000)]).toEqual([true, false, true]);
    expect(await take("b", nowMs + 49_000)).toBe(false);
    await new FileJournalStore(path).releaseLease("b");
    expect(await take("b", nowMs + 49_000)).toBe(false);
    await new FileJournalStore(path).releaseLease("a");
    expect(await take("b", nowMs + 49_000)).toBe(true);
  });

  test("one that has run out is taken over, and its holder learns of it", async () => {
    await take("a");
    expect(await take("b", nowMs + 30_001)).toBe(true);
    expect(await take("a", nowMs + 30_002)).toBe(false);
    expect((await readdir(folder)).filter((name) => !name.endsWith(".lease"))).toEqual([]);
  });

  test("one of a process that died on this machine is taken over at once, of another machine it is not", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const lease = { holder: "a", untilMs: nowMs + 30_000, ...thisProcess, pid };
    for (const [kept, isTaken] of [
      [lease, true],
      [{ ...lease, machine: "elsewhere" }, false],
      [{ ...lease, pid: process.pid }, false],
      [{ ...lease, pid: -1 }, false],
      [{ ...lease, pid: "1; kill" }, false],
    ] as const) {
      await writeFile(`${path}.lease`, JSON.stringify(kept));
      expect(await take("b")).toBe(isTaken);
    }
  });

  test("one that was made a moment ago and is not written yet counts for five seconds", async () => {
    await writeFile(`${path}.lease`, "");
    await utimes(`${path}.lease`, new Date(nowMs), new Date(nowMs));
    expect([await take("b", nowMs + 4_000), await take("b", nowMs + 6_000)]).toEqual([false, true]);
  });

  test("of many that want to take over at once, one can go on", async () => {
    const rivals = Array.from({ length: 20 }, (_, number) => `rival-${number}`);
    for (let round = 0; round < 10; round++) {
      await writeFile(`${path}.lease`, JSON.stringify({ holder: `gone-${round}`, untilMs: nowMs - 1 }));
      const taken = await Promise.all(rivals.map((rival) => take(rival)));
      // Each confirms before it sends anything.
      const confirmed = [];
      for (const [place, rival] of rivals.entries())
        if (taken[place] && (await take(rival))) confirmed.push(rival);
      expect(confirmed).toHaveLength(1);
    }
  });
});

test("an entry that cannot be written is an error, and the next one begins on a line of its own", async () => {
  const store = await aStore(begin("a"));
  await rm(folder, { recursive: true });
  await writeFile(folder, "");
  await expect(store.append(step("a", 0))).rejects.toThrow();
  await rm(folder);
  await store.append(begin("b"));
  await appendFile(path, '{"part":"st');
  expect(await store.readAll()).toEqual([begin("b")]);
});
