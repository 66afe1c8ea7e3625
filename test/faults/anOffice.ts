import { AdminCredential } from "../../src/azure/credentials/AdminCredential";
import { GraphClient } from "../../src/azure/clients/GraphClient";
import { organizationDoor } from "../../src/azure/organizationDoor";
import { TokenAdminClient } from "../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import { manifestScopes } from "../emulator/asking";
import { fetchFrom } from "../emulator/fetchFrom";
import { createWorld, type World } from "../emulator/world/World";
import type { Chance } from "./Chance";
import { Page } from "./Page";
import { VirtualTime } from "./VirtualTime";
import { settle } from "./weather";

const noon = Date.parse("2026-11-21T12:00:00Z");

/** An organization, an administrator's browser, and the clock that both share. */
export interface Office {
  readonly chance: Chance;
  readonly time: VirtualTime;
  readonly world: World;
  /** Percentage of requests that find the session expired. */
  expiryPercent: number;
  /** Percentage of token requests during an expired session that make the host renew it. */
  renewalPercent: number;
  expiries: number;
}

export function anOffice(chance: Chance, seed: number, userCount: number, tokenCount: number): Office {
  const time = new VirtualTime(noon);
  const world = createWorld({
    scenario: "enterprise",
    userCount,
    tokenCount,
    seed,
    now: time.now,
    sleep: time.sleep,
  });
  settle(world, chance);
  return { chance, time, world, expiryPercent: chance.happens(0.3) ? 3 : 0, renewalPercent: 60, expiries: 0 };
}

/** The real clients on a page of this office. They use the global `fetch` until the next page opens. */
export function openPage(office: Office, page = new Page()) {
  const { world, time, chance } = office;
  const ask = fetchFrom(world);
  globalThis.fetch = page.over(async (input: string | URL | Request, init?: RequestInit) => {
    await time.sleep(chance.between(5, 150));
    if (chance.happens(office.expiryPercent / 100)) {
      world.expireSessions();
      office.expiries++;
    }
    return ask(input, init);
  });
  const noEntra = { getToken: () => Promise.reject(new Error("No Entra.")) };
  const credential = new AdminCredential(hostOf(office), noEntra, () => time.now().getTime());
  const connection = (host: string) => ({
    rootPath: `http://localhost/${host}/fabrikam/`,
    authTokenProvider: credential,
  });
  const vssps = connection("vssps.dev.azure.com");
  const clients = {
    graph: new GraphClient(vssps),
    tokenAdmin: new TokenAdminClient(vssps),
    entitlements: new UserEntitlementClient(connection("vsaex.dev.azure.com")),
  };
  return {
    door: organizationDoor(clients, true),
    now: time.now,
    monotonicMs: time.monotonicMs,
    wait: (milliseconds: number, signal?: AbortSignal) => page.heard(time.wait(milliseconds, signal)),
  };
}

/** The host's `getAccessToken`: it renews an expired token, but may need a few calls to notice. */
function hostOf(office: Office): () => Promise<string> {
  const { world, chance } = office;
  let token = world.issueExtensionToken(manifestScopes);
  return async () => {
    const isDead = world.authenticate(`Bearer ${token}`) === undefined;
    if (isDead && chance.happens(office.renewalPercent / 100))
      token = world.issueExtensionToken(manifestScopes);
    return token;
  };
}

/** Aborts once the page has sent this many requests: a pause in the middle of the work, whatever the time. */
export function pauseAfter(requests: number): AbortController {
  const pause = new AbortController();
  const ask = globalThis.fetch;
  let left = requests;
  globalThis.fetch = (input, init) => {
    if (--left === 0) pause.abort();
    return ask(input, init);
  };
  return pause;
}
