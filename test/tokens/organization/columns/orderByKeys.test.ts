import fc from "fast-check";

import { orderByKeys } from "../../../../src/tokens/organization/columns/orderByKeys";
import { TextRanks } from "../../../../src/tokens/organization/columns/TextRanks";
import { stretchLength } from "../../../../src/tokens/steps/inStretches";

describe("ordering rows by their keys", () => {
  const key = fc.oneof(fc.nat(3), fc.nat(70_000), fc.maxSafeNat());

  test("gives the same order as comparing, with equal keys in their original order", () => {
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const rows = Uint32Array.from(keys, (_key, place) => 10 * place);
        const expected = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const ordered = orderByKeys(rows, Float64Array.from(keys));
        expect([...ordered]).toEqual(expected.map((place) => 10 * place));
        expect(ordered).not.toBe(rows);
      }),
    );
  });
});

describe("the ranks of texts", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é", "𝔸"), maxLength: 3 }));

  test("are their places in order, shared by equal texts", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const places = [...new Set(all)].sort();
        expect([...new TextRanks().of(all)]).toEqual(all.map((text) => places.indexOf(text)));
      }),
    );
  });

  test("are the same whether the texts come in parts, prepared or not, or all at once", () => {
    fc.assert(
      fc.property(fc.array(texts), fc.nat(5), (parts, most) => {
        const [grown, prepared] = [new TextRanks(), new TextRanks()];
        const all: string[] = [];
        for (const part of parts) {
          all.push(...part);
          prepared.prepare(all, most);
          grown.of(all);
        }
        expect([...grown.of(all)]).toEqual([...new TextRanks().of(all)]);
        expect([...prepared.of(all)]).toEqual([...new TextRanks().of(all)]);
      }),
    );
  });

  test("can be prepared completely, a part at a time", () => {
    const ranks = new TextRanks();
    const all = ["d", "b", "c", "a", "e"];
    expect(Array.from({ length: 5 }, () => ranks.prepare(all, 2))).toEqual([true, true, true, false, false]);
    expect([...ranks.of(all)]).toEqual([3, 1, 2, 0, 4]);
  });

  test("take no longer for the last part than for the first, however many texts there are", () => {
    const count = 60_000;
    let looks = 0;
    const texts = Array.from({ length: count }, (_, place) => `text ${(place * 7_919) % count}`);
    const all = {
      length: count,
      at: (place: number) => {
        looks++;
        return texts[place];
      },
    };
    const ranks = new TextRanks();
    let [before, most] = [0, 0];
    while (ranks.prepare(all, 1_000)) {
      most = Math.max(most, looks - before);
      before = looks;
    }
    expect(most).toBeLessThan(8 * stretchLength);
    expect(looks).toBeLessThan(2 * count * Math.log2(count));
    before = looks;
    ranks.of(all);
    expect(looks - before).toBeLessThan(10);
  });
});
