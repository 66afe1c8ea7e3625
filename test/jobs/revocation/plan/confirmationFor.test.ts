import { confirmationFor } from "../../../../src/jobs/revocation/plan/confirmationFor";

test.each([
  [0, "button"],
  [1, "button"],
  [2, "countInButton"],
  [19, "countInButton"],
  [20, "typed"],
  [1040, "typed"],
])("%i tokens are confirmed by %s", (count, kind) => {
  expect(confirmationFor(count)).toBe(kind);
});

test.each([1, 2, 19, 20])("%i tokens that somebody else planned require the phrase", (count) => {
  expect(confirmationFor(count, true)).toBe("typed");
});
