import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";

import { aPlannedRevocation, idsOf, planArgs, type PlannedRevocation } from "./revocation/aPlannedRevocation";
import { beforeRequests, idsSent, revocationRequests } from "./whatWasSent";

let line: PlannedRevocation;
beforeEach(async () => {
  line = await aPlannedRevocation("risk=fullAccess");
});
afterEach(() => line.close());

test("on a disk that is full, what was there is unchanged, and nothing is left beside it", async () => {
  await writeFile(line.path("page.html"), "an earlier page");
  const before = await readdir(line.folder);
  const { code, err } = await line.run(["report", "--scan", "scan.jsonl", "--html", "page.html"], {
    blocks: 1,
  });
  expect([code, err]).toEqual([
    1,
    "page.html could not be written: it would be too large. What was there is unchanged.\n",
  ]);
  expect(await line.read("page.html")).toBe("an earlier page");
  expect(await readdir(line.folder)).toEqual(before);
});

test("a scan asks for its folder before it reads anybody", async () => {
  const requests = line.world.requests.length;
  const { code, err } = await line.inside(["scan", "--out", line.path("none/scan.jsonl")]);
  expect([code, err]).toEqual([
    1,
    `${line.path("none/scan.jsonl")} cannot be written: there is no such file or folder.\n`,
  ]);
  expect(line.world.requests).toHaveLength(requests);
});

test("a scan that finds something else in the place of its file leaves it, and reads nobody", async () => {
  const requests = line.world.requests.length;
  const inFolder = await line.inside(["scan", "--out", line.folder]);
  expect([inFolder.code, inFolder.err]).toEqual([1, `${line.folder} cannot be written: it is a folder.\n`]);
  expect((await stat(line.folder)).isDirectory()).toBe(true);
  expect(line.world.requests).toHaveLength(requests);
  await writeFile(line.path("notes.txt"), "my notes");
  const { code, err } = await line.inside(["scan", "--out", line.path("notes.txt"), "--continue"]);
  expect([code, err]).toEqual([5, `${line.path("notes.txt")} is no scan.\n`]);
  expect(await line.read("notes.txt")).toBe("my notes");
});

test("without a journal nothing is sent", async () => {
  const args = ["revoke", "--plan", line.path("plan.json"), "--yes", "--journal"];
  const inFile = await line.inside([...args, line.path("plan.json/journal")]);
  const isFolder = await line.inside([...args, line.folder]);
  for (const { code, err } of [inFile, isFolder]) {
    expect(code).not.toBe(0);
    expect(err).toMatch(/cannot be read (or written\. Without a journal nothing is sent|as a journal)\./);
  }
  expect(revocationRequests(line.world)).toEqual([]);
});

test("a journal that does not fit on its disk is noticed before anything is sent", async () => {
  await line.inside(planArgs(line, "status=active", "large.json"));
  const { confirmation } = await line.plan("large.json");
  const args = ["revoke", "--plan", "large.json", "--yes", "--confirm", confirmation];
  const { code, err } = await line.online(args, { blocks: 1 });
  expect([code, err]).toEqual([1, expect.stringContaining("Without a journal nothing is sent.")]);
  expect(revocationRequests(line.world)).toEqual([]);
});

test("a report that cannot be written hides nothing of what was revoked, and not the other report", async () => {
  beforeRequests(line.world, () => mkdir(line.path("report.csv"), { recursive: true }));
  const args = ["revoke", "--plan", line.path("plan.json"), "--yes"];
  const reports = ["--report", line.path("report.csv"), "--report-json", line.path("report.json")];
  const ended = await line.inside([...args, ...reports]);
  expect([ended.code, ended.out]).toEqual([1, "2 tokens revoked and seen gone.\n"]);
  expect(ended.err).toContain("report.csv could not be written: it is a folder.");
  expect(JSON.parse(await line.read("report.json"))).toMatchObject({ lines: [{}, {}] });
});

test("a disk that becomes full in the middle ends no revocation", async () => {
  const ended = await line.online(["revoke", "--plan", "plan.json", "--yes"], { blocks: 1 });
  expect([ended.code, ended.out]).toEqual([0, "2 tokens revoked and seen gone.\n"]);
  expect(idsSent(line.world).sort()).toEqual(idsOf(await line.plan()));
  const journal = await readFile(line.path("plan.json.journal"));
  expect(journal.length).toBeLessThanOrEqual(1024);
  const again = await line.online(["revoke", "--plan", "plan.json", "--yes"]);
  expect([again.code, idsSent(line.world).length]).toEqual([0, 2]);
});
