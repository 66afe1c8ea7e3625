import { PatClient } from "../../../src/azure/clients/PatClient";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { asEntra, asExtension } from "../../emulator/asking";
import { fetchFrom } from "../../emulator/fetchFrom";
import type { Switches } from "../../emulator/world/Switches";
import { createWorld } from "../../emulator/world/World";

const noon = new Date("2026-11-21T12:00:00Z");
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

function clients(tokenApiVersion: Switches["tokenApiVersion"]) {
  const world = createWorld({ now: () => noon, switches: { tokenApiVersion } });
  globalThis.fetch = fetchFrom(world);
  const rootPath = "http://localhost:8080/vssps.dev.azure.com/fabrikam/";
  const over = (header: () => string) => ({
    rootPath,
    authTokenProvider: { getAuthorizationHeader: async () => header() },
  });
  return {
    world,
    pats: new PatClient(over(() => asEntra(world))),
    admin: new TokenAdminClient(over(() => asExtension(world))),
  };
}

describe.each(["any", "7.2-preview.1", "7.1-preview.1", "7.1"] as const)(
  "a service that accepts %s for its token APIs",
  (version) => {
    test("lists your own tokens, and remembers the version", async () => {
      const { pats, world } = clients(version);
      expect((await pats.list("active")).tokens).toHaveLength(20);
      const first = world.requests.length;
      await pats.list("expired");
      expect(world.requests.slice(first).map(({ status }) => status)).toEqual([200]);
    });

    test("creates a token once, even as the first request", async () => {
      const { pats, world } = clients(version);
      const wish = { name: "nightly", scopes: ["vso.code"], validTo: new Date("2026-11-28T12:00:00Z") };
      const creation = await pats.create(wish, noon, new Set());
      expect(creation.kind).toBe("created");
      const made = world.tokensOf(world.me.descriptor).filter(({ displayName }) => displayName === "nightly");
      expect(made).toHaveLength(1);
      expect(world.requests.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    test("is asked only once for a token whose answer is lost", async () => {
      const { pats, world } = clients(version);
      await pats.list("active");
      world.faults.add({ kind: "dropAfter", method: "POST" });
      const wish = { name: "nightly", scopes: ["vso.code"], validTo: new Date("2026-11-28T12:00:00Z") };
      expect(await pats.create(wish, noon, new Set())).toMatchObject({
        kind: "lost",
        fate: "made",
        twins: 0,
      });
      expect(world.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
    });

    test("lists and revokes everyone's", async () => {
      const { admin, world } = clients(version);
      const [first] = (await admin.list(world.me.descriptor)).tokens;
      await admin.revoke([first?.authorizationId ?? ""]);
      const left = (await admin.list(world.me.descriptor)).tokens;
      expect(left.map(({ authorizationId }) => authorizationId)).not.toContain(first?.authorizationId);
    });
  },
);
