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
