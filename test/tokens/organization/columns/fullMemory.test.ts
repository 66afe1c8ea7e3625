import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { anOwner, aToken } from "../../builders";
import { aHash } from "./aHash";

const guid = (number: number) => `1b9d6bcd-bbfd-4b2d-9b5d-${number.toString(16).padStart(12, "0")}`;
const tokens = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aToken({ authorizationId: guid(first + index), name: `token ${first + index}` }),
  );

/** Makes memory run out for arrays of this type while the work runs. */
function whileFull(type: "Uint32Array" | "Float64Array" | "Uint8Array", action: () => void) {
  const real = globalThis[type];
  const full = new Proxy(real, {
    construct: () => {
      throw new RangeError("Array buffer allocation failed");
    },
  });
  Object.assign(globalThis, { [type]: full });
  try {
    action();
  } finally {
    Object.assign(globalThis, { [type]: real });
  }
}

test.each(["Uint32Array", "Float64Array", "Uint8Array"] as const)(
  "tokens that no longer fit into memory (%s) do not shift the rows of others",
  (type) => {
    const [ada, ben] = ["aad.ada", "aad.ben"].map((descriptor) => anOwner({ descriptor }));
    if (!ada || !ben) return;
    const table = new TokenColumns();
    table.append(ada, tokens(0, 1_000));
    whileFull(type, () => expect(() => table.append(ada, tokens(1_000, 100))).toThrow(RangeError));
    expect(table.length).toBe(1_000);
    table.append(ben, tokens(2_000, 100));
    expect(table.tokenAt(1_000)).toMatchObject({ authorizationId: guid(2_000), name: "token 2000" });
    expect([table.ownerAt(1_000), table.ownerAt(1_099), table.length]).toEqual([ben, ben, 1_100]);
  },
);

test("hashes that no longer fit into memory leave no half of their owner's tokens behind", () => {
  const table = new TokenColumns();
  const owner = anOwner();
  const hashed = tokens(1_000, 10).map((token, index) => ({ ...token, correlationId: aHash(index) }));
  table.append(owner, tokens(0, 1_000));
  whileFull("Uint8Array", () => {
    expect(() => table.append(owner, [...tokens(2_000, 5), ...hashed])).toThrow(RangeError);
    expect([table.length, table.hashes.length, table.hashCount]).toEqual([1_000, 1_000, 0]);
    table.append(owner, tokens(3_000, 5));
  });
  table.append(owner, hashed);
  expect(table.tokenAt(1_005)).toMatchObject({ authorizationId: guid(1_000), correlationId: aHash(0) });
  expect([table.rowsWithHash(aHash(9)), table.hashCount]).toEqual([[1_014], 10]);
});
