import { readShard } from "../../../src/jobs/shards/Shard";
import { shardOf } from "../../../src/jobs/shards/shardOf";

test.each([
  ["aad.ZjRhNTk1ZGEtZjM1", 4, 1],
  ["aad.YWZjNGQ0MGItOGQ1", 64, 21],
  ["msa.NmI1ZTY3OGMtODcz", 7, 2],
])("%s belongs to the same one of %i shards on every machine", (descriptor, count, shard) => {
  expect(shardOf(descriptor, count)).toBe(shard);
});

test.each([2, 4, 7, 64])("100,000 people are spread evenly over %i shards", (count) => {
  const people = Array.from({ length: count }, () => 0);
  for (let number = 0; number < 100_000; number++) {
    const shard = shardOf(`aad.${Buffer.from(`person ${number}`).toString("base64url")}`, count);
    people[shard - 1] = (people[shard - 1] ?? 0) + 1;
  }
  const fair = 100_000 / count;
  expect(Math.max(...people)).toBeLessThan(fair * 1.15);
  expect(Math.min(...people)).toBeGreaterThan(fair * 0.85);
});

test.each([
  ["1/1", { index: 1, count: 1 }],
  ["2/4", { index: 2, count: 4 }],
  ["64/64", { index: 64, count: 64 }],
])("%s names a share", (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test.each(["0/4", "5/4", "1/65", "1/0", "2", "2/", "a/b", "-1/4", "1.5/4", " 1/4", "1/4 ", "1/4/4", ""])(
  "“%s” names none",
  (text) => {
    expect(readShard(text)).toBeUndefined();
  },
);
