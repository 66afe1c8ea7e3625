import { isGuid } from "../../../src/tokens/token/isGuid";

describe("a guid", () => {
  test.each([
    ["1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", true],
    ["1B9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED", true],
    ["00000000-0000-0000-0000-000000000000", true],
    ["{1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed}", false],
    ["1b9d6bcdbbfd4b2d9b5dab8dfbbd4bed", false],
    ["1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed\n", false],
    ["1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4beg", false],
    ["", false],
  ])("%j is one: %s", (value, expected) => {
    expect(isGuid(value)).toBe(expected);
  });
});
