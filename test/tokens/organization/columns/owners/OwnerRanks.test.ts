import { OwnerRanks } from "../../../../../src/tokens/organization/columns/owners/OwnerRanks";
import type { Owner } from "../../../../../src/tokens/organization/OwnedToken";
import { anOwner } from "../../../builders";

const count = 1_000;
const named = Array.from({ length: count }, (_, place) =>
  anOwner({ descriptor: `aad.${place}`, displayName: `Person ${(place * 7) % count}` }),
);

/** Tells how often an owner's name was looked at. */
function watched(): { owners: readonly Owner[]; looks(): number } {
  let looks = 0;
  const owners = named.map(({ displayName, ...owner }) => ({
    ...owner,
    get displayName() {
      looks++;
      return displayName;
    },
  }));
  return { owners, looks: () => looks };
}

test("looks at no more owners than it is asked to, and at each of them once", () => {
  const { owners, looks } = watched();
  const ranks = new OwnerRanks();
  let before = 0;
  while (ranks.prepare(owners, 100)) {
    expect(looks() - before).toBeLessThanOrEqual(100);
    before = looks();
  }
  ranks.of(owners);
  expect(looks()).toBe(count);
});

test("prepared or not, the order is that of the names, also after more owners came", () => {
  const prepared = new OwnerRanks();
  while (prepared.prepare(named.slice(0, 500), 70));
  expect(prepared.of(named)).toEqual(new OwnerRanks().of(named));
  const ranks = [...prepared.of(named)];
  const sorted = named.map(({ displayName }) => displayName.toLowerCase()).sort();
  for (const [place, { displayName }] of named.entries())
    expect(sorted[ranks[place] ?? -1]).toBe(displayName.toLowerCase());
});
