import { mergeScans } from "../../../src/jobs/scan-file/merge/mergeScans";
import { inDays } from "../../tokens/builders";
import { owner } from "../scan/AnOffice";
import { aContent, aShard, mergeFiles, textOf } from "./aScanFile";

const ids = (...numbers: number[]) => numbers.map((number) => `aad.${number}`);
const people = (...numbers: number[]) => numbers.map(owner);
const first = { shard: "1/2", read: people(1, 3), others: ids(2, 4) };
const second = { shard: "2/2", read: people(2, 4), others: ids(1, 3) };
const nothingWrong = {
  leftOut: [],
  missing: [],
  doubled: [],
  stale: [],
  unfinished: [],
  came: [],
  notRead: [],
  went: [],
  readTwice: [],
};
const namesIn = (merge: Awaited<ReturnType<typeof mergeFiles>>) => {
  const table = merge.content?.scan.table;
  return Array.from({ length: table?.length ?? 0 }, (_, row) => table?.tokenAt(row).name);
};

test("shards that belong together are one scan, and nothing is wrong with it", async () => {
  const { content, ...found } = await mergeFiles([aShard(second), aShard(first)]);
  expect(found).toEqual(nothingWrong);
  expect(content).toMatchObject({ hasWholeList: true, shard: undefined, others: new Set() });
  expect(content?.scan).toMatchObject({ isComplete: true, isEveryone: true });
  expect([...(content?.scan.read ?? [])].sort()).toEqual(ids(1, 2, 3, 4));
});

test("a whole scan is its own only shard, and stays as it is", async () => {
  const whole = aContent();
  const { content, ...found } = mergeScans([whole]);
  expect(found).toEqual(nothingWrong);
  expect(content && textOf(content)).toBe(textOf(whole));
});

test("of nothing there is nothing to merge", () => {
  expect(mergeScans([])).toEqual({ content: undefined, ...nothingWrong });
});

test("a missing shard is named, with those whom it should have read", async () => {
  const { content, ...found } = await mergeFiles([aShard(first)]);
  expect(found).toEqual({ ...nothingWrong, missing: [2], notRead: ids(2, 4) });
  expect([content?.scan.isComplete, content?.hasWholeList]).toEqual([false, false]);
  expect(content?.waiting).toEqual(new Set(ids(2, 4)));
});

test("of a shard that was given twice, the newer one counts", async () => {
  const old = aShard({ ...second, beganAt: inDays(-0.5), token: "old" });
  const merge = await mergeFiles([old, aShard(first), aShard({ ...second, token: "new" })]);
  expect(merge).toMatchObject({ ...nothingWrong, doubled: [{ shard: 2, parts: [2, 0] }] });
  expect(namesIn(merge)).toEqual(["token of aad.1", "new of aad.2", "token of aad.3", "new of aad.4"]);
});

test("an unfinished shard that was run again is whole, whichever of the two began first", async () => {
  const half = { ...second, read: people(2), waiting: ids(4), token: "half" };
  for (const days of [-0.5, -0.1]) {
    const merge = await mergeFiles([
      aShard({ ...half, beganAt: inDays(days) }),
      aShard(first),
      aShard(second),
    ]);
    expect(merge).toMatchObject({ notRead: [], unfinished: [], came: [], went: [] });
    expect(merge.content?.scan.isComplete).toBe(true);
    expect(namesIn(merge)).toContain(days < -0.2 ? "token of aad.2" : "half of aad.2");
    expect(namesIn(merge)).toContain("token of aad.4");
  }
});

test("an unfinished shard alone is named, with those who wait", async () => {
  const half = aShard({ ...second, read: people(2), waiting: ids(4) });
  const { content, ...found } = await mergeFiles([aShard(first), half]);
  expect(found).toEqual({ ...nothingWrong, notRead: ids(4), unfinished: [1] });
  expect(content?.scan.isComplete).toBe(false);
});

test("a shard that was continued has the dates of its first part, and counts as the newer one", async () => {
  const half = aShard({ ...second, read: people(2), waiting: ids(4) });
  const merge = await mergeFiles([half, aShard(first), aShard(second)]);
  expect(merge.doubled).toEqual([{ shard: 2, parts: [2, 0] }]);
  expect(merge.content?.scan.isComplete).toBe(true);
});

test("what belongs to another organization, or is shared out otherwise, is left out and named", async () => {
  const merge = await mergeFiles([
    aShard(first),
    aShard({ ...second, organizationId: "another" }),
    aShard({ shard: "2/3", read: people(2) }),
    aShard(second),
  ]);
  expect(merge).toMatchObject({
    ...nothingWrong,
    leftOut: [
      { part: 1, why: "otherOrganization" },
      { part: 2, why: "otherCount" },
    ],
  });
  expect(merge.content?.scan.isComplete).toBe(true);
});

test("a shard that began more than a day before the newest is named as stale; the limit can be another", () => {
  const shards = [aShard(first), aShard({ ...second, beganAt: inDays(-1.3) })];
  expect(mergeScans(shards)).toMatchObject({ ...nothingWrong, stale: [1] });
  expect(mergeScans(shards, { mostHoursApart: 48 }).stale).toEqual([]);
  expect(mergeScans(shards, { mostHoursApart: 26 }).stale).toEqual([1]);
});

test("whoever came after their shard had looked is named, and is not passed off as read", async () => {
  const late = aShard({ ...second, others: ids(1, 3, 5), beganAt: inDays(-0.1) });
  const { content, ...found } = await mergeFiles([aShard(first), late]);
  expect(found).toEqual({ ...nothingWrong, came: ids(5) });
  expect(content?.waiting).toEqual(new Set(ids(5)));
  expect(content?.scan.isComplete).toBe(false);
});

test("whoever went is named, and tokens that were read of them are kept", async () => {
  const late = aShard({ ...second, others: ids(1), beganAt: inDays(-0.1) });
  const merge = await mergeFiles([aShard({ ...first, others: ids(2, 4, 6) }), late]);
  expect(merge).toMatchObject({ ...nothingWrong, went: ids(3, 6) });
  expect(namesIn(merge)).toContain("token of aad.3");
  expect(merge.content?.scan.isComplete).toBe(true);
});

test("whom two shards have read is named, and the newest list counts", async () => {
  const late = aShard({
    ...second,
    read: people(2, 3, 4),
    others: ids(1),
    token: "new",
    beganAt: inDays(-0.1),
  });
  const merge = await mergeFiles([aShard(first), late]);
  expect(merge).toMatchObject({ ...nothingWrong, readTwice: ids(3) });
  expect(namesIn(merge)).toEqual(["token of aad.1", "new of aad.2", "new of aad.3", "new of aad.4"]);
});

test("whoever could not be read stays so, unless another run could", async () => {
  const refused = { ...second, read: people(2), failed: people(4) };
  const alone = await mergeFiles([aShard(first), aShard(refused)]);
  expect(alone.content?.failed).toEqual([{ owner: owner(4), why: { kind: "forbidden" } }]);
  expect([alone.content?.scan.isComplete, alone.notRead]).toEqual([false, []]);
  const again = await mergeFiles([aShard(first), aShard(refused), aShard(second)]);
  expect([again.content?.failed, again.content?.scan.isComplete]).toEqual([[], true]);
});

test("sign-ins of the shard that read them go to everyone, and rows that could not be read are remembered", async () => {
  const one = aShard({ ...first, read: [{ ...owner(1), lastAccessed: "never" }, owner(3)] });
  const two = aShard({
    shard: "2/2",
    read: [2, 4].map((number) => ({ ...owner(number), lastAccessed: undefined })),
  });
  const signIns = new Map<string, Date | "never">([
    ["aad.2", inDays(-9)],
    ["aad.4", "never"],
  ]);
  const partlyRead = new Set(["aad.2"]);
  const { content } = await mergeFiles([
    { ...one, signIns },
    { ...two, scan: { ...two.scan, partlyRead } },
  ]);
  const owners = new Map(content?.scan.table.owners.map((each) => [each.descriptor, each.lastAccessed]));
  expect([...owners.values()]).toEqual(["never", inDays(-9), owner(3).lastAccessed, "never"]);
  expect(content?.scan.partlyRead).toEqual(partlyRead);
});

test("the whole is as old as its oldest part", async () => {
  const { content } = await mergeFiles([aShard(first), aShard({ ...second, beganAt: inDays(-0.7) })]);
  expect([content?.scan.beganAt, content?.scan.takenAt]).toEqual([inDays(-0.7), inDays(-0.7)]);
});
