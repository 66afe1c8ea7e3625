import { scopeCounts } from "../../../src/tokens/list/scopeCounts";

test.each([
  ["nothing", [], {}],
  ["a scope that occurs", [{ ids: ["vso.work"], tokens: 2 }], { "vso.work": 2 }],
  [
    "a scope that a wider one includes, once it occurs itself",
    [
      { ids: ["vso.code"], tokens: 1 },
      { ids: ["vso.code_write"], tokens: 3 },
    ],
    { "vso.code": 4, "vso.code_write": 3 },
  ],
  [
    "another case and spelling as one",
    [
      { ids: ["VSO.Work"], tokens: 1 },
      { ids: ["vso.work"], tokens: 1 },
    ],
    { "vso.work": 2 },
  ],
  ["a scope twice in one token once", [{ ids: ["vso.work", "vso.work"], tokens: 1 }], { "vso.work": 1 }],
  ["an unknown scope not at all", [{ ids: ["vso.strange"], tokens: 5 }], {}],
  ["a set of scopes that no token has not at all", [{ ids: ["vso.work"], tokens: 0 }], {}],
  [
    "full access with every other scope",
    [
      { ids: ["app_token"], tokens: 1 },
      { ids: ["vso.build"], tokens: 1 },
    ],
    { app_token: 1, "vso.build": 2 },
  ],
])("the scope filter counts %s", (_, groups, counts) => {
  expect(Object.fromEntries(scopeCounts(groups))).toEqual(counts);
});
