import { cautionAbout } from "../../../src/tokens/published/cautionAbout";
import { driftKindsOf, driftOf, type Origin } from "../../../src/tokens/published/drift";
import { aToken, inDays } from "../builders";
import { aTemplate } from "./aTemplate";

const template = aTemplate();
const origin: Origin = { ...template, templateId: template.id };
const token = aToken({ scopes: ["vso.packaging"], validFrom: inDays(-1), validTo: inDays(29) });

const kinds = (...asked: Parameters<typeof driftOf>) => {
  const drift = driftOf(...asked);
  return drift ? driftKindsOf(drift) : [];
};

describe("tokens that have drifted from their template", () => {
  test("a token as its template asks for it has not, nor has one whose template is gone", () => {
    expect(driftOf(token, origin, template)).toBeUndefined();
    expect(driftOf({ ...token, scopes: ["app_token"] }, origin, undefined)).toBeUndefined();
  });

  test("one that may do more, and not one that may do less", () => {
    expect(driftOf({ ...token, scopes: ["vso.packaging_write"] }, origin, template)?.wider).toEqual([
      "vso.packaging_write",
    ]);
    expect(kinds(token, origin, aTemplate({ scopes: ["vso.packaging_manage"] }))).toEqual([]);
  });

  test("one that was extended past the longest life, but not until the end of its last day", () => {
    expect(kinds({ ...token, validTo: inDays(30) }, origin, template)).toEqual([]);
    expect(driftOf({ ...token, validTo: inDays(32.5) }, origin, template)?.extendedDays).toBe(3);
    expect(kinds({ ...token, validTo: undefined }, origin, template)).toEqual([]);
  });

  test("one whose template was retired", () => {
    expect(kinds(token, origin, aTemplate({ state: "retired" }))).toEqual(["retired"]);
  });

  test("one whose template asks for something else now, with what that is", () => {
    const now = aTemplate({ version: 4, scopes: ["vso.packaging", "vso.code"], longestDays: 60 });
    expect(driftOf(token, origin, now)?.newer).toEqual({
      version: 4,
      difference: expect.objectContaining({
        gained: ["vso.code", "vso.hooks_write", "vso.hooks"],
        longestDays: { from: 30, to: 60 },
      }),
    });
    expect(kinds(token, origin, aTemplate({ version: 4, title: "New words" }))).toEqual([]);
    expect(kinds(token, { ...origin, version: 5 }, aTemplate({ version: 4 }))).toEqual([]);
  });

  test("several at once, the worst first", () => {
    const now = aTemplate({ version: 4, state: "retired", longestDays: 7 });
    expect(kinds({ ...token, scopes: ["app_token"] }, origin, now)).toEqual([
      "wider",
      "extended",
      "retired",
      "newer",
    ]);
  });
});

describe("what to know before a template is used", () => {
  test("nothing about a small one, the first time and later", () => {
    expect(cautionAbout(template, undefined)).toBeUndefined();
    expect(cautionAbout(template, template)).toBeUndefined();
    expect(
      cautionAbout(template, aTemplate({ scopes: ["vso.packaging_write"], longestDays: 60 })),
    ).toBeUndefined();
  });

  test("one that asks for more than it did, whatever its version says", () => {
    const caution = cautionAbout(aTemplate({ scopes: ["vso.packaging_write"], longestDays: 60 }), template);
    expect(caution).toMatchObject({
      gained: ["vso.packaging_write"],
      isForLonger: true,
      isHighPrivilege: true,
    });
  });

  test("one for full access or another high privilege, and one with a scope that nobody knows", () => {
    expect(cautionAbout(aTemplate({ scopes: ["app_token"] }), undefined)?.isHighPrivilege).toBe(true);
    expect(cautionAbout(aTemplate({ scopes: ["vso.unheardOf"] }), undefined)?.unknown).toEqual([
      "vso.unheardOf",
    ]);
  });
});
