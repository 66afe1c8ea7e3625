import { c3id } from "../../../src/tokens/leaked/c3id";

test.each([
  ["test", "rPHgxCVAOw6CZsT9xXEw"],
  ["hello", "J+Nn2ELT4GUzzUJ+LOLo"],
  ["a".repeat(52), "i0jY8PSZ1P6fEhAhCx8m"],
])("hashes %j as Microsoft does", (secret, hash) => {
  expect(c3id(secret)).toBe(hash);
});
