import {
  fieldOf,
  patTokenErrorNames,
  readPatTokenError,
  topicOf,
} from "../../../src/tokens/draft/patTokenError";
import { en as patTokenErrors } from "../../../src/hubs/my-tokens/token-form/refusals/words/en";

test("knows the 37 errors of the service, each once", () => {
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

test.each(patTokenErrorNames)("reads the name %s in any casing", (name) => {
  expect([name, name.toUpperCase(), ` ${name.toLowerCase()} `].map(readPatTokenError)).toEqual([
    name,
    name,
    name,
  ]);
});

test.each([undefined, null])("takes an absent field (%s) for no error", (value) => {
  expect(readPatTokenError(value)).toBe("none");
});

test.each([37, -1, 1.5, NaN, "1e1", "", "constructor", "__proto__", true, {}, []])(
  "shows what it does not know (%p) as unknown",
  (value) => {
    expect(readPatTokenError(value)).toEqual({ unknown: expect.any(String) });
  },
);

test("shortens an unknown error and takes control characters out of it", () => {
  const read = readPatTokenError(`new\u0000Error\n${"x".repeat(500)}`);
  expect(read).toEqual({ unknown: expect.stringMatching(/^new Error x{70}$/) });
});

test.each([
  ["displayNameRequired", "name", "name"],
  ["invalidValidTo", "expiry", "expiry"],
  ["invalidScope", "scope", "scopes"],
  ["patLifespanPolicyViolation", "policy", "expiry"],
  ["fullScopePatPolicyViolation", "policy", "scopes"],
  ["disablePatCreationPolicyViolation", "policy", undefined],
  ["accessDenied", "account", undefined],
  ["expiredPatCannotBeExtended", "token", undefined],
  ["failedToReadOrgPolicy", "service", undefined],
] as const)("%s is about the %s and stands beside the field %s", (error, topic, field) => {
  expect([topicOf(error), fieldOf(error)]).toEqual([topic, field]);
});

test.each(patTokenErrorNames)("says what happened and what to do next for %s", (error) => {
  const { what, next } = patTokenErrors[error];
  expect([what, next]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
});
