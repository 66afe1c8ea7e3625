import fc from "fast-check";

import { scopes } from "../../../src/tokens/scopes/catalogue";
import {
  expandScopes,
  grants,
  includedBy,
  sameScopes,
  scopeDifference,
} from "../../../src/tokens/scopes/inheritance";
import { minimalScopes } from "./minimalScopes";

const someScopes = fc.subarray(
  scopes.map((scope) => scope.id),
  { maxLength: 6 },
);

describe("what a scope includes", () => {
  test.each([
    ["vso.code_manage", "vso.code_write", true],
    ["vso.code_full", "vso.code", true],
    ["vso.code", "vso.profile", true],
    ["vso.environment_manage", "vso.agentpools", true],
    ["vso.code", "vso.code_write", false],
    ["vso.code_write", "vso.code_status", false],
    ["app_token", "vso.tokenadministration", true],
    ["app_token", "vso.appeared_later", true],
    ["app_token", "vso.pats_manage", false],
    ["vso.code_full", "app_token", false],
    ["VSO.CODE_WRITE", "Vso.Code", true],
    ["vso.connectedserver", "vso.connected_server", true],
    ["vso.strange", "vso.strange", true],
    ["vso.strange", "vso.code", false],
  ])("%s allows %s: %s", (held, needed, expected) => {
    expect(grants([held], needed)).toBe(expected);
  });

  test("build, code and work items include service hooks and the profile", () => {
    expect([...expandScopes(["vso.build"])].sort()).toEqual([
      "vso.build",
      "vso.hooks",
      "vso.hooks_write",
      "vso.profile",
    ]);
  });

  test("no scopes include nothing", () => {
    expect(expandScopes([]).size).toBe(0);
    expect(grants([], "vso.code")).toBe(false);
  });
});

describe("the shortest list", () => {
  test.each([
    [["vso.code", "vso.code_write", "vso.profile"], ["vso.code_write"]],
    [
      ["vso.work", "vso.code"],
      ["vso.work", "vso.code"],
    ],
    [["vso.code", "VSO.CODE"], ["vso.code"]],
    [["vso.code", "app_token", "vso.strange"], ["app_token"]],
    [
      ["vso.strange", "vso.code"],
      ["vso.strange", "vso.code"],
    ],
    [[], []],
  ])("%j becomes %j", (ids, shortest) => {
    expect(minimalScopes(ids)).toEqual(shortest);
  });

  test("always allows the same", () => {
    fc.assert(
      fc.property(someScopes, (ids) => {
        expect(expandScopes(minimalScopes(ids))).toEqual(expandScopes(ids));
      }),
    );
  });

  test("says which chosen scopes make another redundant", () => {
    const chosen = ["vso.code", "vso.code_write", "vso.work"];
    expect(includedBy("vso.code", chosen)).toEqual(["vso.code_write"]);
    expect(includedBy("vso.profile", chosen)).toEqual(chosen);
    expect(includedBy("vso.code_write", chosen)).toEqual([]);
  });
});

describe("the difference of two lists", () => {
  test.each([
    [["vso.code"], ["vso.code_write"], ["vso.code_write"], []],
    [["vso.code_write"], ["vso.code"], [], ["vso.code_write"]],
    [["vso.code", "vso.profile"], ["vso.code"], [], []],
    [["vso.strange"], [], [], ["vso.strange"]],
    [["app_token"], ["vso.strange", "app_token"], [], []],
  ])("from %j to %j gains %j and loses %j", (before, after, gained, lost) => {
    expect(scopeDifference(before, after)).toEqual({ gained, lost });
  });

  test("lists are equal whatever their order, case and duplicates", () => {
    expect(sameScopes(["vso.code", "vso.work"], ["VSO.work", "vso.code", "vso.code"])).toBe(true);
    expect(sameScopes(["vso.code"], ["vso.code", "vso.work"])).toBe(false);
    expect(sameScopes(["vso.code_write"], ["vso.code_write", "vso.code"])).toBe(false);
  });
});
