import fc from "fast-check";

import { parseScopes } from "../../../src/tokens/scopes/parseScopes";

describe("reading a list of scopes", () => {
  test.each([
    ["vso.code vso.work", ["vso.code", "vso.work"]],
    ["vso.code,vso.work", ["vso.code", "vso.work"]],
    [" vso.code ,\r\n\tvso.work\n", ["vso.code", "vso.work"]],
    ["vso.code VSO.Code vso.code", ["vso.code"]],
    ["vso.from_the_future", ["vso.from_the_future"]],
    ["", []],
    [" ,, \n", []],
  ])("%j gives %j", (value, ids) => {
    expect(parseScopes(value)).toEqual(ids);
  });

  test("whatever was typed, no id is empty or contains a separator", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        expect(parseScopes(value).filter((id) => /^$|[\s,]/.test(id))).toEqual([]);
      }),
    );
  });
});
