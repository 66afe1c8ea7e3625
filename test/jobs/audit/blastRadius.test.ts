import { blastRadius } from "../../../src/jobs/audit/blastRadius";
import { Trails } from "../../../src/jobs/audit/Trails";
import { anEntry, daysAgo, idOf, now } from "./anEntry";

const [one, two, three, four] = [idOf(1), idOf(2), idOf(3), idOf(4)];

function aRead(wanted?: readonly string[]) {
  const trails = new Trails({ until: now, wanted });
  trails.add([
    anEntry({ at: daysAgo(7), authorizationId: one }),
    anEntry({ at: daysAgo(20), authorizationId: one, userAgent: "curl/8.17.0", ipAddress: "198.51.100.7" }),
    anEntry({ at: daysAgo(8), authorizationId: two, userAgent: undefined, ipAddress: undefined }),
    anEntry({ at: daysAgo(89), authorizationId: three }),
    anEntry({ at: daysAgo(1), authorizationId: four }),
  ]);
  return trails;
}

test("for 7, 30 and 90 days: the tokens that acted, their addresses and their clients, with the ids behind each", () => {
  const windows = blastRadius({ trails: aRead(), since: daysAgo(90) }, [one, two, three, idOf(5)], now);
  const whole = { isWhole: true, hasMoreAddresses: false, notFollowed: [] };
  expect(windows).toEqual([
    {
      ...whole,
      days: 7,
      tokens: [one],
      addresses: [{ address: "203.0.113.24", tokens: [one] }],
      clients: [{ kind: "git", tokens: [one] }],
    },
    {
      ...whole,
      days: 30,
      tokens: [one, two],
      addresses: [
        { address: "203.0.113.24", tokens: [one] },
        { address: "198.51.100.7", tokens: [one] },
      ],
      clients: [
        { kind: "git", tokens: [one] },
        { kind: "curl", tokens: [one] },
        { kind: "unknown", tokens: [two] },
      ],
    },
    {
      ...whole,
      days: 90,
      tokens: [one, two, three],
      addresses: [
        { address: "203.0.113.24", tokens: [one, three] },
        { address: "198.51.100.7", tokens: [one] },
      ],
      clients: [
        { kind: "git", tokens: [one, three] },
        { kind: "curl", tokens: [one] },
        { kind: "unknown", tokens: [two] },
      ],
    },
  ]);
});

test("a window is whole only if the log was read back to its beginning", () => {
  const windows = blastRadius({ trails: aRead(), since: daysAgo(30) }, [one], now);
  expect(windows.map(({ isWhole }) => isWhole)).toEqual([true, true, false]);
});

test("tokens that were not looked for are named, since nothing is known of them", () => {
  const windows = blastRadius({ trails: aRead([one]), since: daysAgo(90) }, [one, four], now);
  expect(windows.map(({ tokens, notFollowed }) => [tokens, notFollowed])).toEqual(
    Array(3).fill([[one], [four]]),
  );
});

test("without tokens there is nothing to tell", () => {
  const [week] = blastRadius({ trails: aRead(), since: daysAgo(90) }, [], now);
  expect(week).toMatchObject({ tokens: [], addresses: [], clients: [], notFollowed: [] });
});
