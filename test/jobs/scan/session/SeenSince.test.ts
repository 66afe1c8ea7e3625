import type { KeptScan } from "../../../../src/jobs/kept-scan/KeptScan";
import type { Sighting } from "../../../../src/jobs/kept-scan/Sighting";
import { SeenSince } from "../../../../src/jobs/scan/session/SeenSince";
import { inDays, now } from "../../../tokens/builders";
import { ada, aTable, id } from "../aTable";

const many = 5_000;

function aScan(): KeptScan {
  const numbers = Array.from({ length: many }, (_, index) => ({ number: index + 1 }));
  const table = aTable([{ ...ada, listedAt: now }, ...numbers]);
  const head = { takenAt: now, organizationId: "o", isEveryone: true, isComplete: true };
  return { ...head, table, read: new Set([ada.descriptor]) };
}

const isRevoked = ({ table }: KeptScan, number: number) => table.revoked.at(number - 1) === 1;

const sighting = (state: Sighting["state"], days: number, ...numbers: number[]): Sighting => ({
  ...{ state, at: inDays(days) },
  authorizationIds: numbers.map(id),
});

/** A clock that makes every step a slice of its own. */
function slowly() {
  let at = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (at += 20));
}

afterEach(() => jest.restoreAllMocks());

test("what is seen while a scan is being marked counts for it, too, and is not overwritten", async () => {
  slowly();
  const [scan, seen] = [aScan(), new SeenSince()];
  const marking = seen.mark([scan], [sighting("gone", 1, 1, 2, many)]);
  let [turns, isOver] = [0, false];
  const look = async () => {
    while (!isOver) {
      turns++;
      if (isRevoked(scan, 1) && !isRevoked(scan, many)) {
        seen.see([sighting("listed", 2, 1), sighting("gone", 2, 3)], []);
        isOver = true;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all([marking.then(() => (isOver = true)), look()]);
  expect(turns).toBeGreaterThan(2);
  const revoked = [1, 2, 3, 4, many].filter((number) => isRevoked(scan, number));
  expect(revoked).toEqual([2, 3, many]);
});

test("each mark applies all that was ever seen, and says nothing new when it is seen again", async () => {
  const [first, later, seen] = [aScan(), aScan(), new SeenSince()];
  await seen.mark([first], [sighting("gone", 1, 7)]);
  await seen.mark([later]);
  expect([first, later].map((scan) => isRevoked(scan, 7))).toEqual([true, true]);
  expect(seen.see([sighting("gone", 1, 7)], [first, later])).toEqual({ news: [], changed: 0 });
  expect(seen.see([sighting("gone", 1, 8)], [first, later])).toMatchObject({ changed: 2 });
});
