import { createHash } from "node:crypto";
import fc from "fast-check";

import { c3id } from "../../../src/tokens/leaked/c3id";

test.each([
  ["test", "rPHgxCVAOw6CZsT9xXEw"],
  ["hello", "J+Nn2ELT4GUzzUJ+LOLo"],
  ["a".repeat(52), "i0jY8PSZ1P6fEhAhCx8m"],
])("hashes %j as Microsoft does", (secret, hash) => {
  expect(c3id(secret)).toBe(hash);
});

test("hashes whatever comes, short after long, as Node's own SHA-256 does", () => {
  const sha256 = (text: string) => createHash("sha256").update(text);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (secret) => {
      const inner = sha256(secret).digest("hex").toUpperCase();
      const outer = sha256(`CrossMicrosoftCorrelatingId:${inner}`).digest().subarray(0, 15);
      expect(c3id(secret)).toBe(outer.toString("base64"));
    }),
  );
});
