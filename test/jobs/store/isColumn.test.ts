import { runInNewContext } from "node:vm";

import { isColumn } from "../../../src/jobs/store/isColumn";

test.each<[string, unknown, Parameters<typeof isColumn>[1], boolean]>([
  ["an empty column", new Uint32Array(0), "Uint32Array", true],
  ["a column of its type", new Float64Array([NaN]), "Float64Array", true],
  ["a column of bytes", new Uint8Array(2), "Uint8Array", true],
  ["a column of another realm", runInNewContext("new Uint32Array(2)"), "Uint32Array", true],
  ["a column that came out of storage", structuredClone(new Uint8Array(2)), "Uint8Array", true],
  ["a column of another type", new Uint32Array(2), "Float64Array", false],
  ["a column of signed numbers", new Int32Array(2), "Uint32Array", false],
  ["bytes that are clamped", new Uint8ClampedArray(2), "Uint8Array", false],
  ["an ordinary array", [1, 2], "Uint32Array", false],
  ["the bare memory", new ArrayBuffer(8), "Uint32Array", false],
  ["a view of any type", new DataView(new ArrayBuffer(8)), "Uint8Array", false],
  [
    "an object that calls itself one",
    { [Symbol.toStringTag]: "Uint32Array", length: 0 },
    "Uint32Array",
    false,
  ],
  ["nothing", undefined, "Uint32Array", false],
  ["null", null, "Uint32Array", false],
])("whether %s is a column of that type", (_, value, type, isOne) => {
  expect(isColumn(value, type)).toBe(isOne);
});
