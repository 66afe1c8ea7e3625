import type { Azure } from "../../src/azure/connect";
import type { EntraCredential } from "../../src/azure/credentials/EntraCredential";
import { PatClient } from "../../src/azure/clients/PatClient";
import { providerOf, TokenTrialClient } from "../../src/azure/clients/TokenTrialClient";
import { extensionDataOf } from "../../src/azure/data/extensionDataOf";
import { asEntra } from "../emulator/asking";
import { fetchFrom } from "../emulator/fetchFrom";
import { createWorld, type World, type WorldOptions } from "../emulator/world/World";
import { aHistory } from "./aHistory";
import { dataManagerOf } from "./dataManagerOf";
import { organizationOf } from "./organization-tokens/organizationOf";

export const now = new Date("2026-11-21T10:00:00Z");

interface Settings extends WorldOptions {
  isHosted?: boolean;
  culture?: string;
  query?: Record<string, string>;
  /** What the Entra sign-in does; a token of the world's own person unless given. */
  getToken?: EntraCredential["getToken"];
  askConsent?: EntraCredential["askConsent"];
}

/** What a hub gets at its start, on top of a world of the emulator. `address` is the query of the host's address bar. */
export function anAzure(settings: Settings = {}): {
  azure: Azure & Required<Pick<Azure, "organization">>;
  world: World;
  history: ReturnType<typeof aHistory>;
  address: Record<string, string>;
  opened: string[];
} {
  const world = createWorld({ now: () => now, ...settings });
  // The frame of the real page has the browser's own `fetch`.
  globalThis.fetch = fetchFrom(world);
  const history = aHistory(settings.query);
  const getToken = settings.getToken ?? (async () => asEntra(world).replace("Bearer ", ""));
  const azure: ReturnType<typeof anAzure>["azure"] = {
    host: {
      user: {
        id: world.me.id,
        displayName: world.me.displayName,
        name: world.me.principalName,
        descriptor: world.me.descriptor,
      },
      organization: { ...world.organization, url: "https://dev.azure.com/fabrikam" },
      culture: settings.culture ?? "en-US",
      isHosted: settings.isHosted ?? true,
      extensionId: "pat-steward.pat-steward",
      navigation: history.navigation,
    },
    pats: new PatClient({
      rootPath: "http://localhost:8080/vssps.dev.azure.com/fabrikam/",
      authTokenProvider: {
        getAuthorizationHeader: async (refresh) => `Bearer ${await getToken(refresh ?? false)}`,
      },
    }),
    entra: {
      getToken,
      askConsent: settings.askConsent ?? (async () => undefined),
      prepare: () => undefined,
      forgetApp: () => undefined,
    },
    sharedData: extensionDataOf(async () => dataManagerOf(world.extensionData)),
    ownData: extensionDataOf(async () => dataManagerOf(world.extensionData), "person"),
    tryToken: (secret) =>
      new TokenTrialClient({
        rootPath: "http://localhost:8080/vssps.dev.azure.com/fabrikam/",
        authTokenProvider: providerOf(secret),
      }).askOwner(world.me.id),
    organization: async () => organizationOf(world, azure.host),
  };
  return { azure, world, history, address: history.address, opened: history.opened };
}
