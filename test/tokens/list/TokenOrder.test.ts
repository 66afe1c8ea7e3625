import {
  defaultOrder,
  orderFromText,
  orderToText,
  sortTokens,
  type OrderKey,
} from "../../../src/tokens/list/TokenOrder";
import { aToken, inDays } from "../builders";

const tokens = [
  aToken({ authorizationId: "1", name: "b 10", validFrom: inDays(-3), validTo: inDays(9) }),
  aToken({
    authorizationId: "2",
    name: "B 9",
    validFrom: undefined,
    validTo: inDays(5),
    scopes: ["app_token"],
  }),
  aToken({ authorizationId: "3", name: "a", validFrom: inDays(-9), validTo: undefined }),
  aToken({
    authorizationId: "4",
    name: "á",
    validFrom: inDays(-3),
    validTo: inDays(2),
    reach: { kind: "all" },
  }),
];

describe("the order of your own tokens", () => {
  test.each<[OrderKey, boolean, string]>([
    ["name", false, "4 3 2 1"],
    ["name", true, "1 2 4 3"],
    ["expires", false, "4 2 1 3"],
    ["expires", true, "3 1 2 4"],
    ["created", false, "2 3 4 1"],
    ["created", true, "4 1 3 2"],
    ["risk", false, "2 4 3 1"],
    ["risk", true, "1 3 4 2"],
  ])("by %s, descending %p, with ties by soonest expiry", (by, isDescending, ids) => {
    const sorted = sortTokens(tokens, { by, isDescending }, "en");
    expect(sorted.map(({ authorizationId }) => authorizationId).join(" ")).toBe(ids);
    const again = sortTokens(tokens.toReversed(), { by, isDescending }, "en");
    expect(again).toEqual(sorted);
  });

  test("does not change the list it was given", () => {
    const before = [...tokens];
    sortTokens(tokens, { by: "name", isDescending: true });
    expect(tokens).toEqual(before);
  });
});

describe("the order in the address", () => {
  test.each([
    ["", "expires", false],
    ["-expires", "expires", true],
    ["name", "name", false],
    ["-risk", "risk", true],
  ] as const)("%j is %s, descending %p", (text, by, isDescending) => {
    expect(orderFromText(text)).toEqual({ by, isDescending });
    expect(orderToText({ by, isDescending })).toBe(text);
  });

  test.each([undefined, "owner", "--name", "constructor", "-"])("%j is the default", (text) => {
    expect(orderFromText(text)).toEqual(defaultOrder);
  });
});

test("only an order by name needs the rules of a language, which take long to load", () => {
  const collator = jest.spyOn(Intl, "Collator");
  for (const by of ["expires", "created", "risk"] as const)
    sortTokens(tokens, { by, isDescending: false }, "en");
  expect(collator).not.toHaveBeenCalled();
  sortTokens(tokens, { by: "name", isDescending: false }, "en");
  expect(collator).toHaveBeenCalledTimes(1);
  collator.mockRestore();
});
