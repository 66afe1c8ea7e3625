import fc from "fast-check";

import { encodedLength, longestName } from "../../../src/tokens/naming/encodedLength";
import { fillNamePattern } from "../../../src/tokens/naming/namePattern";

const date = new Date("2026-11-21T23:30:00-05:00");
const fill = (pattern: string, user = "Ada", template = "Clone") =>
  fillNamePattern(pattern, { user, template, date });

test("fills in user, template and the UTC day", () => {
  expect(fill("{template} {user} {date}")).toBe("Clone Ada 2026-11-22");
});

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
