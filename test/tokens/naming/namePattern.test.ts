import fc from "fast-check";

import { encodedLength, longestName } from "../../../src/tokens/naming/encodedLength";
import { inZone } from "../../inZone";
import { fillNamePattern } from "../../../src/tokens/naming/namePattern";

const date = new Date("2026-11-21T23:30:00-05:00");
const fill = (pattern: string, user = "Ada", template = "Clone") =>
  fillNamePattern(pattern, { user, template, date });

test.each(["Pacific/Auckland", "America/New_York"])(
  "in %s, fills in user, template and the person's own day",
  (zone) => {
    inZone(zone, () => {
      const lateAtNight = new Date(2026, 10, 21, 23, 30);
      const parts = { user: "Ada", template: "Clone", date: lateAtNight };
      expect(fillNamePattern("{template} {user} {date}", parts)).toBe("Clone Ada 2026-11-21");
    });
  },
);

test("leaves an email address's domain out of the name", () => {
  expect(fill("{user} x", "ada@fabrikam.example")).toBe("ada x");
});

test("fills each placeholder once, whatever the values contain", () => {
  expect(fill("{user}-{template}", "{date}", "{user}")).toBe("{date}-{user}");
});

test("keeps other braces and tidies up after empty values", () => {
  expect(fill(" {machine}  {user} ", "")).toBe("{machine}");
});

test("lets no control or direction character into a name", () => {
  expect(fill("{user}", "A\u202ed\na\u0000")).toBe("A d a");
});

test("never produces a name that is too long once it is encoded, or ends in half a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (user) => {
      const name = fill("x {user} {user}", user);
      expect(encodedLength(name)).toBeLessThanOrEqual(longestName);
      expect(name).not.toMatch(/\p{Cs}$/u);
    }),
  );
});
