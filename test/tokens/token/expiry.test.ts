import {
  ageDays,
  compareBySoonestExpiry,
  expiresWithin,
  lifetimeDays,
} from "../../../src/tokens/token/expiry";
import { statusOf } from "../../../src/tokens/token/statusOf";
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
  test.each([
    ["in exactly 7 days", 7, true],
    ["a moment after 7 days", 7 + oneMillisecond, false],
    ["in a moment", oneMillisecond, true],
    ["now, so it has ended", 0, false],
    ["yesterday, so it has ended", -1, false],
  ])("%s", (_, days, within) => {
    expect(expiresWithin(aToken({ validTo: inDays(days) }), 7, now)).toBe(within);
  });

  test("an unknown end is in no window", () => {
    expect(expiresWithin(aToken({ validTo: undefined }), 36_500, now)).toBe(false);
  });
});

describe("lifetime and age", () => {
  test("the lifetime counts from start to end, the age from start to now in whole days", () => {
    const token = aToken({ validFrom: inDays(-10.5), validTo: inDays(20) });
    expect(lifetimeDays(token)).toBe(30.5);
    expect(ageDays(token, now)).toBe(10);
  });

  test("what the service left out stays unknown", () => {
    expect(lifetimeDays(aToken({ validFrom: undefined }))).toBeUndefined();
    expect(lifetimeDays(aToken({ validTo: undefined }))).toBeUndefined();
    expect(ageDays(aToken({ validFrom: undefined }), now)).toBeUndefined();
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
