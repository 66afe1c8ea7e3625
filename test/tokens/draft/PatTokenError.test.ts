import { fieldOf, patTokenErrorNames, readPatTokenError } from "../../../src/tokens/draft/PatTokenError";
import { en as patTokenErrors } from "../../../src/hubs/my-tokens/token-form/refusals/words/en";

test("knows the service's 37 errors, each once", () => {
  expect(patTokenErrorNames).toHaveLength(37);
  expect(new Set(patTokenErrorNames).size).toBe(37);
});

test.each([
  [0, "none"],
  [1, "displayNameRequired"],
  [4, "invalidScope"],
  [8, "accessDenied"],
  [16, "failedToUpdateAccessToken"],
  [20, "duplicateHash"],
  [25, "failedToReadTenantPolicy"],
  [26, "globalPatPolicyViolation"],
  [28, "patLifespanPolicyViolation"],
  [32, "deploymentHostNotSupported"],
  [33, "disablePatCreationPolicyViolation"],
  [35, "globalPATCreationBlocked"],
  [36, "expiredPatCannotBeExtended"],
])("reads error %d as %s, as a number and in digits", (number, name) => {
  expect(readPatTokenError(number)).toBe(name);
  expect(readPatTokenError(String(number))).toBe(name);
});

test.each(patTokenErrorNames)("reads the name %s in any case", (name) => {
  expect([name, name.toUpperCase(), ` ${name.toLowerCase()} `].map(readPatTokenError)).toEqual([
    name,
    name,
    name,
  ]);
});

test.each([undefined, null])("reads an absent field (%s) as no error", (value) => {
  expect(readPatTokenError(value)).toBe("none");
});

test.each([37, -1, 1.5, NaN, "1e1", "", "constructor", "__proto__", true, {}, []])(
  "shows a value it does not know (%p) as unknown",
  (value) => {
    expect(readPatTokenError(value)).toEqual({ unknown: expect.any(String) });
  },
);

test("shortens an unknown error and removes its control characters", () => {
  const read = readPatTokenError(`new\u0000Error\n${"x".repeat(500)}`);
  expect(read).toEqual({ unknown: expect.stringMatching(/^new Error x{70}$/) });
});

test.each([
  ["displayNameRequired", "name"],
  ["invalidValidTo", "expiry"],
  ["invalidScope", "scopes"],
  ["patLifespanPolicyViolation", "expiry"],
  ["fullScopePatPolicyViolation", "scopes"],
  ["disablePatCreationPolicyViolation", undefined],
  ["accessDenied", undefined],
  ["expiredPatCannotBeExtended", undefined],
  ["failedToReadOrgPolicy", undefined],
] as const)("%s appears next to the field %s", (error, field) => {
  expect(fieldOf(error)).toBe(field);
});

test.each(patTokenErrorNames)("says what happened and what to do next for %s", (error) => {
  const { what, next } = patTokenErrors[error];
  expect([what, next]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
});
