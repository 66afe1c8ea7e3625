import fc from "fast-check";

import { jsonBytes } from "../../../src/tokens/json/jsonBytes";

test("counts as many bytes as there are", () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), units, fc.string({ unit: "grapheme" })), (value) => {
      expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
    }),
  );
});
