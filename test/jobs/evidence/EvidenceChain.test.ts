import { EvidenceChain } from "../../../src/jobs/evidence/EvidenceChain";
import { aChain, watched } from "./aChain";
import { aContent } from "./anEvidence";
import { sealed, verified } from "./evidenceOf";

test("a chain that was never written is empty and whole", async () => {
  const { chain } = aChain();
  expect(await chain.read()).toEqual({ links: [], brokenAt: undefined, newest: undefined });
});

test("each report follows the one before, and the chain reads back in another browser", async () => {
  const { chain, other } = aChain();
  const first = await chain.append(aContent());
  const second = await other.append(aContent({ kind: "leaver" }));
  expect(verified(second, first).kind).toBe("intact");
  const { links, brokenAt, newest } = await chain.read();
  expect(links.map(({ number, hash }) => [number, hash])).toEqual([
    [1, first.hash],
    [2, second.hash],
  ]);
  expect([brokenAt, newest?.kind]).toEqual([undefined, "leaver"]);
});

test("only numbers, hashes, moments and kinds are kept, no name and no content", async () => {
  const { chain, documents } = aChain();
  const { hash, content } = await chain.append(aContent());
  // What is null does not arrive.
  const link = { number: 1, hash, at: content.closedAt, kind: "incident" };
  expect(documents()).toEqual([{ id: "links-0", __etag: 1, links: [link] }]);
});

test("250 reports take three documents under 30 KB and make one chain", async () => {
  const { chain, documents } = aChain();
  for (let number = 1; number <= 250; number++) await chain.append(aContent());
  const sizes = documents().map((document) => Buffer.byteLength(JSON.stringify(document)));
  expect(sizes).toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThan(30_000);
  const { links, brokenAt } = await chain.read();
  expect(links.map(({ number }) => number)).toEqual(Array.from({ length: 250 }, (_, place) => place + 1));
  expect(brokenAt).toBeUndefined();
});

describe("two tabs at once", () => {
  test("lose no report and give no number twice", async () => {
    const { chain, other } = aChain();
    const reasons = Array.from({ length: 8 }, (_, place) => `Case ${place}`);
    const made = await Promise.all(
      reasons.map((reason, place) => (place % 2 ? chain : other).append(aContent({ reason }))),
    );
    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await chain.read()).brokenAt).toBeUndefined();
    for (const evidence of made) expect(await chain.check(evidence)).toBe("inChain");
  });

  test.each([0, 99])(
    "that find %d links there both get in, also where a new document begins",
    async (present) => {
      const { door, chain } = aChain();
      for (let number = 1; number <= present; number++) await chain.append(aContent());
      let isFirst = true;
      const late = new EvidenceChain(
        watched(door, async (call) => {
          if (call !== "set" || !isFirst) return;
          isFirst = false;
          await chain.append(aContent({ reason: "Faster" }));
        }),
      );
      const evidence = await late.append(aContent({ reason: "Slower" }));
      expect(evidence.number).toBe(present + 2);
      const { links, brokenAt } = await chain.read();
      expect([links.length, brokenAt]).toEqual([present + 2, undefined]);
    },
  );

  test("a tab that never gets through says so", async () => {
    const { door, chain } = aChain();
    const slow = new EvidenceChain(
      watched(door, async (call) => {
        if (call === "set") await chain.append(aContent());
      }),
    );
    await expect(slow.append(aContent())).rejects.toThrow("Other tabs kept writing");
  });
});

describe("a service that fails", () => {
  test("a report whose answer was lost is in the chain once", async () => {
    const { door, chain } = aChain();
    const lossy = new EvidenceChain({
      ...door,
      setDocument: async (...given) => {
        await door.setDocument(...given);
        throw new Error("503");
      },
    });
    const evidence = await lossy.append(aContent());
    expect(await chain.check(evidence)).toBe("inChain");
    expect((await chain.read()).links).toHaveLength(1);
  });

  test("a report that was not linked is not handed out, and the next one is linked", async () => {
    const { door, chain } = aChain();
    let isFailing = true;
    const failing = new EvidenceChain(
      watched(door, async (call) => {
        if (call === "set" && isFailing) throw new Error("503");
      }),
    );
    await expect(failing.append(aContent())).rejects.toThrow("503");
    isFailing = false;
    expect((await failing.append(aContent())).number).toBe(1);
    expect((await chain.read()).links).toHaveLength(1);
  });
});

describe("checking a report", () => {
  test("one that was made here is in the chain", async () => {
    const { chain } = aChain();
    expect(await chain.check(await chain.append(aContent()))).toBe("inChain");
  });

  test("one that was made up later is not", async () => {
    const { chain } = aChain();
    const first = await chain.append(aContent());
    expect(await chain.check(sealed(aContent(), first))).toBe("notInChain");
  });

  test("one that was replaced and sealed anew differs at its place", async () => {
    const { chain } = aChain();
    await chain.append(aContent());
    const forged = sealed(aContent({ reason: "Nothing happened" }), undefined);
    expect(verified(forged).kind).toBe("intact");
    expect(await chain.check(forged)).toBe("differs");
  });
});
