import { lacksScope } from "../../../src/tokens/scopes/lacksScope";

test.each([[[]], [[""]], [[" ", "\t\n"]], [["vso.code", ""]], [["\u00a0", "vso.code"]]])(
  "%j lacks a scope",
  (scopes) => {
    expect(lacksScope(scopes)).toBe(true);
  },
);

test.each([[["vso.code"]], [["vso.code", "vso.build"]], [["app_token"]], [["vso.fromTheFuture"]]])(
  "%j can be sent",
  (scopes) => {
    expect(lacksScope(scopes)).toBe(false);
  },
);
