import { AdminCredential } from "../../../src/azure/credentials/AdminCredential";

/** A host that gives out "token 1", "token 2" and so on, and a clock that is set by hand. */
function aCredential(give?: (asked: number) => Promise<string>) {
  const clock = { ms: 0, asked: 0 };
  const host = () => {
    clock.asked++;
    return give ? give(clock.asked) : Promise.resolve(`token ${clock.asked}`);
  };
  const entra = { getToken: async () => "entra token" };
  return { clock, credential: new AdminCredential(host, entra, () => clock.ms) };
}

test("requests within five seconds share one token from the host", async () => {
  const { clock, credential } = aCredential();
  const headers = await Promise.all([1, 2, 3].map(() => credential.getAuthorizationHeader()));
  clock.ms = 4_999;
  expect([...headers, await credential.getAuthorizationHeader()]).toEqual(Array(4).fill("Bearer token 1"));
  clock.ms = 5_000;
  expect(await credential.getAuthorizationHeader()).toBe("Bearer token 2");
});

test("a refused token is not used again", async () => {
  const { credential } = aCredential();
  await credential.getAuthorizationHeader();
  expect(await credential.getAuthorizationHeader(true)).toBe("Bearer token 2");
  expect(await credential.getAuthorizationHeader()).toBe("Bearer token 2");
});

test("the next request asks again if the host has not renewed a refused token yet", async () => {
  const { clock, credential } = aCredential((asked) => Promise.resolve(asked < 3 ? "old" : "new"));
  await credential.getAuthorizationHeader();
  expect(await credential.getAuthorizationHeader(true)).toBe("Bearer old");
  expect(await credential.getAuthorizationHeader()).toBe("Bearer new");
  expect(await credential.getAuthorizationHeader()).toBe("Bearer new");
  expect(clock.asked).toBe(3);
});

test("after a failure the host is asked again immediately, and nobody mistakes the failure for a sent request", async () => {
  const { clock, credential } = aCredential((asked) =>
    asked === 1 ? Promise.reject(new Error("no answer")) : Promise.resolve("token"),
  );
  await expect(credential.getAuthorizationHeader()).rejects.toMatchObject({
    kind: "signedOut",
    details: { serverMessage: "no answer", mayHaveActed: false },
  });
  expect(await credential.getAuthorizationHeader()).toBe("Bearer token");
  expect(clock.asked).toBe(2);
});

test("it uses the Entra token instead of the extension's once told to", async () => {
  const { credential } = aCredential();
  credential.use("entra");
  expect(await credential.getAuthorizationHeader()).toBe("Bearer entra token");
});
