import { compareBySoonestExpiry, expiresWithin, lifetimeDays } from "../../../src/tokens/token/expiry";
import { statusOf } from "../../../src/tokens/token/statusOf";
import { inZone } from "../../inZone";
import { aToken, inDays, now } from "../builders";

const oneMillisecond = 1 / 86_400_000;

describe("status", () => {
  test.each([
    ["ends a moment later", { validTo: inDays(oneMillisecond) }, "active"],
    ["ends now", { validTo: now }, "expired"],
    ["ended yesterday", { validTo: inDays(-1) }, "expired"],
    ["has no known end", { validTo: undefined }, "active"],
    ["is revoked and still within its dates", { isRevoked: true }, "revoked"],
    ["is revoked and past its end", { isRevoked: true, validTo: inDays(-1) }, "revoked"],
  ])("a token that %s is %s", (_, differences, status) => {
    expect(statusOf(aToken(differences), now)).toBe(status);
  });
});

describe("expires within 7 days", () => {
  // It is noon, so the seventh day ends in seven and a half days.
  test.each([
    ["at the end of the seventh day", 7.5 - oneMillisecond, true],
    ["when the eighth day begins", 7.5, false],
    ["in a moment", oneMillisecond, true],
    ["now, so it has ended", 0, false],
    ["yesterday, so it has ended", -1, false],
  ])("%s", (_, days, within) => {
    inZone("UTC", () => expect(expiresWithin(aToken({ validTo: inDays(days) }), 7, now)).toBe(within));
  });

  test.each(["America/New_York", "UTC", "Pacific/Kiritimati"])(
    "in %s, tokens for all organizations expire within 7 days from November 24 on",
    (zone) => {
      inZone(zone, () => {
        const token = aToken({ reach: { kind: "all" }, validTo: inDays(200) });
        expect(expiresWithin(token, 7, new Date(2026, 10, 23, 23, 59))).toBe(false);
        expect(expiresWithin(token, 7, new Date(2026, 10, 24))).toBe(true);
        expect(expiresWithin(token, 7, new Date("2026-12-01T00:00:00Z"))).toBe(false);
      });
    },
  );

  test("an unknown end is in no window", () => {
    expect(expiresWithin(aToken({ validTo: undefined }), 36_500, now)).toBe(false);
  });
});

describe("lifetime", () => {
  test("counts from start to end", () => {
    expect(lifetimeDays(aToken({ validFrom: inDays(-10.5), validTo: inDays(20) }))).toBe(30.5);
  });

  test("what the service left out stays unknown", () => {
    expect(lifetimeDays(aToken({ validFrom: undefined }))).toBeUndefined();
    expect(lifetimeDays(aToken({ validTo: undefined }))).toBeUndefined();
  });
});

describe("ordering by soonest expiry", () => {
  test("ended tokens come first, unknown ends last, ties by name and then id", () => {
    const tokens = [
      aToken({ name: "unknown b", validTo: undefined, authorizationId: "1" }),
      aToken({ name: "later", validTo: inDays(9), authorizationId: "2" }),
      aToken({ name: "b", validTo: inDays(3), authorizationId: "3" }),
      aToken({ name: "a", validTo: inDays(3), authorizationId: "5" }),
      aToken({ name: "a", validTo: inDays(3), authorizationId: "4" }),
      aToken({ name: "past", validTo: inDays(-3), authorizationId: "6" }),
      aToken({ name: "unknown a", validTo: undefined, authorizationId: "7" }),
    ];
    const order = (list: typeof tokens) =>
      [...list].sort(compareBySoonestExpiry).map((t) => t.authorizationId);
    expect(order(tokens)).toEqual(["6", "4", "5", "3", "2", "7", "1"]);
    expect(order([...tokens].reverse())).toEqual(order(tokens));
  });
});
