import { inspect } from "node:util";

import { Secret } from "../../../src/tokens/token/Secret";

const value = "a-value-that-nobody-may-see";

test.each<[string, (secret: Secret) => string]>([
  ["printing it", (secret) => String(secret)],
  ["a template text", (secret) => `${secret}`],
  ["JSON", (secret) => JSON.stringify({ secret })],
  ["looking at its fields", (secret) => JSON.stringify({ ...secret, keys: Object.keys(secret) })],
  ["inspecting it", (secret) => inspect(secret, { showHidden: true, depth: 5 })],
  ["an error's text", (secret) => new Error(`failed: ${secret}`).message],
  ["a list joined", (secret) => [secret, secret].join(",")],
])("does not leak through %s", (_name, leak) => {
  expect(leak(new Secret(value))).not.toContain(value);
});

test("is given to whoever asks for it by name", () => {
  expect(new Secret(value).reveal()).toBe(value);
});

test("is gone for everyone once forgotten", () => {
  const secret = new Secret(value);
  secret.forget();
  expect(secret.reveal()).toBe("");
});
