import { applySightings } from "../../../src/jobs/kept-scan/applySightings";
import { LatestSights } from "../../../src/jobs/kept-scan/LatestSights";
import type { Sighting } from "../../../src/jobs/kept-scan/Sighting";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable, ben, id } from "../scan/aTable";
import { readStored, storedOf } from "./stored";

const hour = 1 / 24;
const seen = (state: Sighting["state"], hours: number, ...numbers: number[]): Sighting => ({
  ...{ state, at: inDays(hours * hour) },
  authorizationIds: numbers.map(id),
});

/** Ada was listed now, Ben two hours later. Her tokens are 1 and 2, his are 3 and 4; 4 was revoked. */
const scanned = () =>
  aTable(
    [{ ...ada, listedAt: now }, { number: 1 }, { number: 2 }],
    [{ ...ben, listedAt: inDays(2 * hour) }, { number: 3 }, { number: 4, isRevoked: true }],
  );

const revokedIn = (table = scanned()) =>
  Array.from({ length: table.length }, (_, row) => (table.revoked.at(row) === 1 ? [row + 1] : [])).flat();

test.each<[string, readonly Sighting[], readonly number[]]>([
  ["nothing was seen", [], [4]],
  ["a token was seen gone later", [seen("gone", 1, 1)], [1, 4]],
  ["it was seen gone at the very moment of the scan", [seen("gone", 0, 1)], [1, 4]],
  ["it was seen gone, but a later list of its owner still has it", [seen("gone", 1, 3)], [4]],
  ["it has been listed again since", [seen("gone", 1, 1), seen("listed", 2, 1)], [4]],
  ["it was listed again, then seen gone", [seen("listed", 2, 1), seen("gone", 3, 1)], [1, 4]],
  ["the latest comes first", [seen("listed", 2, 1), seen("gone", 1, 1)], [4]],
  ["the scan found it revoked, but it has been listed since", [seen("listed", 3, 4)], []],
  ["it was not scanned", [seen("gone", 1, 9)], [4]],
])("the newest look at a token counts when %s", (_, sightings, revoked) => {
  const table = scanned();
  const changed = applySightings(table, new LatestSights(sightings));
  expect(revokedIn(table)).toEqual(revoked);
  expect(applySightings(table, new LatestSights(sightings))).toBe(0);
  expect(changed > 0).toBe(String(revoked) !== "4");
});

test("ids match in upper or lower case", () => {
  const table = scanned();
  const authorizationIds = [id(1).toUpperCase()];
  applySightings(table, new LatestSights([{ ...seen("gone", 1), authorizationIds }]));
  expect(revokedIn(table)).toEqual([1, 4]);
});

test("in a scan that did not note when it listed each person, what was seen since the scan counts", () => {
  const head = { takenAt: inDays(hour), organizationId: "o", isEveryone: true, isComplete: true };
  const old = aTable([ada, { number: 1 }, { number: 2 }]);
  const table = readStored(storedOf({ ...head, table: old, read: new Set([ada.descriptor]) }))?.table;
  if (!table) throw new Error("It cannot be read.");
  applySightings(table, new LatestSights([seen("gone", 0, 1), seen("gone", 2, 2)]));
  expect(revokedIn(table)).toEqual([2]);
});

test("what is already known, or older, is not news", () => {
  const sights = new LatestSights([seen("gone", 2, 1)]);
  expect(sights.add([seen("gone", 2, 1), seen("listed", 1, 1), seen("gone", 1, 2)])).toEqual([
    seen("gone", 1, 2),
  ]);
  expect(sights.add([seen("listed", 2, 1)])).toEqual([seen("listed", 2, 1)]);
});
