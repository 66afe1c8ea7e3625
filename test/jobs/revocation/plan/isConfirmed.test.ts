import { en as previewWords } from "../../../../src/hubs/organization-tokens/revocation/preview/words/en";
import { isConfirmed } from "../../../../src/jobs/revocation/plan/isConfirmed";

test.each([
  ["revoke 37 tokens", true],
  ["  Revoke  37 TOKENS ", true],
  ["revoke 38 tokens", false],
  ["", false],
])("typing '%s' confirms 37 tokens: %s", (typed, isTyped) => {
  expect(isConfirmed(typed, previewWords.phrase(37))).toBe(isTyped);
});
