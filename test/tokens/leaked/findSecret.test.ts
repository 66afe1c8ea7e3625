import { c3id } from "../../../src/tokens/leaked/c3id";
import { findSecret } from "../../../src/tokens/leaked/findSecret";
import { madeUpToken } from "./madeUpTokens";

test("the first token of a text is held in a wrapper that prints a mask", () => {
  const [token, other] = [madeUpToken(), madeUpToken()];
  const found = findSecret(`one ${token} and ${other}`);
  expect(found?.hash).toBe(c3id(token));
  expect(found?.secret.reveal() === token).toBe(true);
  expect(JSON.stringify(found)).not.toContain(token.slice(0, 12));
});

test("of several, the one with the wanted hash is taken, and no other", () => {
  const [token, other] = [madeUpToken(), madeUpToken()];
  expect(findSecret(`${token} ${other}`, c3id(other))?.secret.reveal() === other).toBe(true);
  expect(findSecret(token, c3id(other))).toBeUndefined();
  expect(findSecret("nothing")).toBeUndefined();
});
