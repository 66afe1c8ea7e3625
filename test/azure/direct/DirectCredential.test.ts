import { headerOf } from "../../../src/azure/direct/DirectCredential";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { Secret } from "../../../src/tokens/token/Secret";

const [first, second] = [new Secret("first"), new Secret("second")];
const ended = () => Promise.reject(new AzureError("signedOut", "A sign-in page came."));

function anEntraToken() {
  let renewals = 0;
  const header = headerOf({
    kind: "entra",
    secret: first,
    renew: () => Promise.resolve(++renewals === 1 ? second : new Secret(`token ${renewals}`)),
  });
  return { header, renewals: () => renewals };
}

test("a personal access token is the password of nobody in particular", async () => {
  const header = headerOf({ kind: "pat", secret: first });
  expect(await header.getAuthorizationHeader(true)).toBe(`Basic ${Buffer.from(":first").toString("base64")}`);
  await expect(header.watch(ended)).rejects.toThrow("sign-in");
});

test("an Entra token is renewed once for all requests that are refused together", async () => {
  const { header, renewals } = anEntraToken();
  expect(await header.getAuthorizationHeader()).toBe("Bearer first");
  const asked = [1, 2, 3].map(() => header.getAuthorizationHeader(true));
  expect(await Promise.all(asked)).toEqual(Array(3).fill("Bearer second"));
  expect([await header.getAuthorizationHeader(), renewals()]).toEqual(["Bearer second", 1]);
});

test("a sign-in page in place of an answer makes the next request have a fresh token", async () => {
  const { header, renewals } = anEntraToken();
  let answerLate: () => void = () => undefined;
  const late = header.watch(() => new Promise<void>((resolve) => (answerLate = resolve)).then(ended));
  await expect(header.watch(ended)).rejects.toMatchObject({ kind: "signedOut" });
  expect(await header.getAuthorizationHeader()).toBe("Bearer second");
  // Sent with the token from before, so it says nothing of the new one.
  answerLate();
  await expect(late).rejects.toMatchObject({ kind: "signedOut" });
  expect([await header.getAuthorizationHeader(), renewals()]).toEqual(["Bearer second", 1]);
});

test("another failure renews nothing", async () => {
  const { header, renewals } = anEntraToken();
  const forbidden = () => Promise.reject(new AzureError("forbidden", "No."));
  await expect(header.watch(forbidden)).rejects.toMatchObject({ kind: "forbidden" });
  expect([await header.getAuthorizationHeader(), renewals()]).toEqual(["Bearer first", 0]);
});

test("where no fresh token is to be had, the session has ended, and nothing was sent", async () => {
  const header = headerOf({ kind: "entra", secret: first, renew: () => Promise.reject(new Error("az")) });
  await expect(header.getAuthorizationHeader(true)).rejects.toMatchObject({
    kind: "signedOut",
    details: { mayHaveActed: false },
  });
  const fixed = headerOf({ kind: "entra", secret: first });
  expect(await fixed.getAuthorizationHeader(true)).toBe("Bearer first");
});
