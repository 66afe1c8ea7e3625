import { effectiveExpiry } from "../../../src/tokens/token/effectiveExpiry";
import { compareBySoonestExpiry } from "../../../src/tokens/token/expiry";
import { isRevocable, statusOf } from "../../../src/tokens/token/statusOf";
import { inZone } from "../../inZone";
import { aToken } from "../builders";

const everywhere = { kind: "all" } as const;
const retirement = new Date("2026-12-01T00:00:00Z");
const before = new Date("2026-11-30T23:59:59.999Z");

describe("when a token stops working", () => {
  test.each([
    ["a token for some organizations", { validTo: new Date("2027-02-28") }, new Date("2027-02-28"), false],
    ["one for all", { reach: everywhere, validTo: new Date("2027-02-28") }, retirement, true],
    ["one for all that ends earlier", { reach: everywhere, validTo: before }, before, false],
    [
      "one for all that ends at the retirement",
      { reach: everywhere, validTo: retirement },
      retirement,
      false,
    ],
    ["one for all without a known end", { reach: everywhere, validTo: undefined }, retirement, true],
  ])("%s", (_, differences, at, isRetirement) => {
    expect(effectiveExpiry(aToken(differences))).toMatchObject({ at, isRetirement });
  });

  test("stays unknown if only the service could say", () => {
    expect(effectiveExpiry(aToken({ validTo: undefined }))).toBeUndefined();
  });

  test.each(["America/New_York", "UTC", "Pacific/Kiritimati"])(
    "the retirement falls on December 1 in %s",
    (zone) => {
      inZone(zone, () => {
        const day = effectiveExpiry(aToken({ reach: everywhere }))?.day;
        expect([day?.getFullYear(), day?.getMonth(), day?.getDate()]).toEqual([2026, 11, 1]);
      });
    },
  );
});

describe("the status of a token for all organizations", () => {
  const token = (differences = {}) => aToken({ reach: everywhere, ...differences });

  test.each([
    ["is active until the retirement", token(), before, "active", true],
    ["has stopped from then on", token(), retirement, "stopped", true],
    [
      "has stopped even if its own end is unknown",
      token({ validTo: undefined }),
      retirement,
      "stopped",
      true,
    ],
    ["has expired after its own end", token(), new Date("2028-01-01"), "expired", false],
    ["stays revoked", token({ isRevoked: true }), retirement, "revoked", false],
  ] as const)("%s, and can be revoked accordingly", (_, one, now, status, canBeRevoked) => {
    expect(statusOf(one, now)).toBe(status);
    expect(isRevocable(status)).toBe(canBeRevoked);
  });

  test("it is sorted before what ends later, and after what ends earlier", () => {
    const named = (name: string, day: string, differences = {}) =>
      aToken({ name, validTo: new Date(day), ...differences });
    const tokens = [
      named("December 2", "2026-12-02"),
      named("everywhere", "2027-06-01", { reach: everywhere }),
      named("November 30", "2026-11-30"),
    ];
    expect(tokens.sort(compareBySoonestExpiry).map(({ name }) => name)).toEqual([
      "November 30",
      "everywhere",
      "December 2",
    ]);
  });
});
