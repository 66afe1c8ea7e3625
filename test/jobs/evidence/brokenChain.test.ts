import fc from "fast-check";

import type { ChainLink } from "../../../src/jobs/evidence/chain/ChainLink";
import { readPages } from "../../../src/jobs/evidence/chain/ChainPage";
import { readChain } from "../../../src/jobs/evidence/chain/readChain";
import { EvidenceChain } from "../../../src/jobs/evidence/EvidenceChain";
import { hostileJson, nearly } from "../../bad-input/hostile";
import { aChain, aTamperedChain } from "./aChain";
import { aContent } from "./anEvidence";

const otherHash = "0".repeat(64);
/** Changes the link with this number. */
const change = (number: number, to: object) => (links: readonly ChainLink[]) =>
  links.map((link) => (link.number === number ? { ...link, ...to } : link));

test.each<[string, (links: readonly ChainLink[]) => readonly unknown[], number]>([
  ["lacks its first link", (links) => links.slice(1), 1],
  ["lacks its third link", (links) => links.filter(({ number }) => number !== 3), 3],
  ["has two links swapped", ([one, two, ...rest]) => [two, one, ...rest], 1],
  ["has a link twice", ([one, ...rest]) => [one, one, ...rest], 2],
  ["has another hash at 3, which 4 does not follow", change(3, { hash: otherHash }), 4],
  ["has another hash before 3", change(3, { previous: otherHash }), 3],
  ["has nothing before 3", change(3, { previous: null }), 3],
  ["has something before 1", change(1, { previous: otherHash }), 1],
  ["has another number at 2", change(2, { number: 7 }), 2],
  ["has no moment at 2", change(2, { at: "yesterday" }), 2],
  ["has a kind at 4 that is none", change(4, { kind: "party" }), 4],
  ["has no hash at 5, the newest", change(5, { hash: "" }), 5],
  ["has something else for 2", (links) => links.map((link) => (link.number === 2 ? null : link)), 2],
])("a chain that %s is broken, and stays so when it goes on", async (_, tamper, brokenAt) => {
  const { chain } = await aTamperedChain(5, tamper);
  expect((await chain.read()).brokenAt).toBe(brokenAt);
  const before = (await chain.read()).links;
  const evidence = await chain.append(aContent({ reason: "After the break" }));
  expect(before.map(({ number }) => number)).not.toContain(evidence.number);
  const after = await chain.read();
  expect(after.brokenAt).toBe(brokenAt);
  expect(after.links).toEqual([...before, after.newest]);
  expect(await chain.check(evidence)).toBe("inChain");
});

test("links cut off the end leave no gap, but their reports are no longer in the chain", async () => {
  const { chain, put } = aChain();
  const first = await chain.append(aContent());
  const second = await chain.append(aContent());
  const { links } = await chain.read();
  put("links-0", { links: links.slice(0, 1) });
  expect((await chain.read()).brokenAt).toBeUndefined();
  expect([await chain.check(first), await chain.check(second)]).toEqual(["inChain", "notInChain"]);
  await chain.append(aContent({ reason: "Instead" }));
  expect(await chain.check(second)).toBe("differs");
});

describe("of a chain of two documents", () => {
  const long = async () => {
    const world = aChain();
    for (let number = 1; number <= 102; number++) await world.chain.append(aContent());
    return world;
  };

  test("a missing one shows where it was, and no number is given twice", async () => {
    const { chain, remove } = await long();
    remove("links-0");
    const { brokenAt, links } = await chain.read();
    expect([brokenAt, links.length]).toEqual([1, 2]);
    expect((await chain.append(aContent())).number).toBe(103);
    expect((await chain.read()).brokenAt).toBe(1);
  });

  test.each<[string, object]>([
    ["is empty", {}],
    ["has no links left", { links: [] }],
    ["has text for links", { links: "all" }],
    ["has 10,000 links", { links: Array.from({ length: 10_000 }, () => 0) }],
  ])("the newest, if it %s, stays as it is, and the chain goes on after it", async (_, fields) => {
    const { chain, documents, put } = await long();
    put("links-1", fields);
    expect((await chain.read()).brokenAt).toBe(101);
    const evidence = await chain.append(aContent());
    expect(evidence.number).toBe(201);
    expect(evidence.previous).toBe((await chain.read()).links.at(-2)?.hash);
    expect(documents()[1]).toMatchObject({ id: "links-1", ...fields });
    expect((await chain.read()).brokenAt).toBe(101);
  });
});

test("a damaged link of megabytes is not written again", async () => {
  const { chain, documents } = await aTamperedChain(2, ([one]) => [one, "x".repeat(2_000_000)]);
  const evidence = await chain.append(aContent());
  expect(evidence.number).toBe(101);
  expect(documents().map(({ id, __etag }) => [id, __etag])).toEqual([
    ["links-0", 3],
    ["links-1", 1],
  ]);
});

test("where nothing can be read any more, a report goes on without a hash before it", async () => {
  const { chain, put } = aChain();
  put("links-0", { links: null });
  const evidence = await chain.append(aContent());
  expect([evidence.number, evidence.previous]).toEqual([101, null]);
  expect((await chain.read()).brokenAt).toBe(1);
  expect(await chain.check(evidence)).toBe("inChain");
});

test("documents that are none of the chain's are skipped", async () => {
  const { chain, put } = aChain();
  for (const id of ["links-", "links-01", "links--1", "links-1000", "notes"]) put(id, { links: [1] });
  expect(await chain.read()).toEqual({ links: [], brokenAt: undefined, newest: undefined });
  expect((await chain.append(aContent())).number).toBe(1);
});

test("a chain that somebody filled up to its last number takes no more, and says so", async () => {
  const { chain, put } = aChain();
  put("links-999", { links: Array.from({ length: 100 }, () => null) });
  await expect(chain.append(aContent())).rejects.toThrow("The chain of evidence is full.");
});

test("whatever the documents hold, the chain is read, its numbers rise, and it goes on", async () => {
  const { links } = await (await aTamperedChain(3, (all) => all)).chain.read();
  const link = fc.oneof(fc.constantFrom(...links), ...links.map((each) => nearly({ ...each })), hostileJson);
  const fields = nearly({ id: "links-0", links: [] });
  const page = fc.tuple(fields, fc.oneof(fc.array(link), hostileJson), fc.constantFrom("links-0", "links-2"));
  await fc.assert(
    fc.asyncProperty(fc.array(page, { maxLength: 3 }), async (pages) => {
      const stored = pages.map(([rest, some, id]) => ({
        fields: { ...Object(rest), id, links: some },
        etag: 1,
      }));
      const { links: read, newest } = readChain(readPages(stored));
      const numbers = read.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
      const written: object[] = [];
      const chain = new EvidenceChain({
        getDocuments: async () => stored,
        setDocument: async (_collection, _id, kept) => (written.push(kept), "saved"),
      });
      expect((await chain.append(aContent())).number).toBeGreaterThan(newest?.number ?? 0);
      expect(Buffer.byteLength(JSON.stringify(written))).toBeLessThan(31_000);
    }),
  );
});
