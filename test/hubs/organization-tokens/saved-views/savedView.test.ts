import { readSavedView } from "../../../../src/hubs/organization-tokens/saved-views/savedView";

const secret = "x7Kp2Lm9Qz4Rt8Vw1Ns6";

test.each([
  ["its name", secret, {}, { name: "***", query: {} }],
  [
    "its text",
    "ci",
    { q: `see ${secret}`, risk: "fullAccess" },
    { name: "ci", query: { risk: "fullAccess" } },
  ],
  ["its owner", "ci", { owner: secret }, { name: "ci", query: {} }],
  ["its name pattern", "ci", { name: `*${secret}*` }, { name: "ci", query: {} }],
])("a shared view with what looks like a token as %s is read without it", (_, name, query, view) => {
  expect(readSavedView(name, query)).toEqual(view);
});
