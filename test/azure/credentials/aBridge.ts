import type { AuthenticationResult, IPublicClientApplication, SilentRequest } from "@azure/msal-browser";

import {
  createEntraCredential,
  type EntraBridge,
  type EntraCredentialWithEarly,
} from "../../../src/azure/credentials/EntraCredential";
import type { EntraApp, NamedEntraApp } from "../../../src/azure/credentials/entraApp";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import type { AppMemory } from "../../../src/azure/credentials/AppMemory";
import { lastAppOf, type LastApp } from "../../../src/azure/credentials/LastApp";
import { entraSession } from "../../../src/azure/credentials/EntraSession";
import { forbidden } from "./aStorage";

export const patScopes = ["vso.pats", "vso.pats_manage"];
const resource = "499b84ac-1321-427f-aa17-267ca6975798";
export const app: EntraApp = { clientId: "11111111-2222-4333-8444-555555555555", from: "organization" };

export type Result = Pick<AuthenticationResult, "accessToken" | "scopes">;
type Acquire = (request: SilentRequest) => Promise<Result>;

interface Behaviour {
  readonly silent?: Acquire;
  readonly popup?: Acquire;
  readonly enable?: () => Promise<void>;
  /** Loading the part of the sign-in that comes on demand. */
  readonly open?: () => Promise<void>;
  readonly create?: () => Promise<void>;
  readonly findApp?: () => Promise<NamedEntraApp>;
  /** By default, every application was used before. */
  readonly memory?: AppMemory;
  /** By default, this browser knows of no last visit. */
  readonly lastApp?: LastApp;
  readonly ownTenant?: () => Promise<string | undefined>;
}

export function granted(accessToken: string, scopes: readonly string[] = patScopes): Result {
  return { accessToken, scopes: scopes.map((scope) => `${resource}/${scope}`) };
}

/** A credential over a bridge and an application that behave as told; the default grants everything. */
export function aCredential(behaviour: Behaviour = {}): {
  credential: EntraCredentialWithEarly;
  calls: Record<"enable" | "create" | "findApp", number>;
  requests: SilentRequest[];
} {
  const calls = { enable: 0, create: 0, findApp: 0 };
  const requests: SilentRequest[] = [];
  const acquire = (act: Acquire | undefined) => async (request: SilentRequest) => {
    requests.push(request);
    return (act ?? (async () => granted("an access token")))(request);
  };
  const application = {
    acquireTokenSilent: acquire(behaviour.silent),
    acquireTokenPopup: acquire(behaviour.popup),
  };
  const createApplication = async () => {
    calls.create++;
    await behaviour.create?.();
    // MSAL's interface has thirty members, of which a credential uses these two.
    return application as unknown as IPublicClientApplication;
  };
  const { memory = knowsEverything, ownTenant = async () => undefined } = behaviour;
  const { lastApp = lastAppOf({ organizationId: "org", userId: "ines", storage: forbidden }) } = behaviour;
  const bridge: EntraBridge = {
    async enable() {
      calls.enable++;
      await behaviour.enable?.();
    },
    async openSession(named) {
      await behaviour.open?.();
      return entraSession({ app: named, scopes: patScopes, memory, createApplication, ownTenant });
    },
    lastApp: async () => lastApp,
  };
  const findApp = async () => {
    calls.findApp++;
    return behaviour.findApp ? behaviour.findApp() : app;
  };
  return { credential: createEntraCredential(bridge, findApp), calls, requests };
}

const knowsEverything: AppMemory = {
  compare: async () => ({ isSame: true }),
  keep: async () => undefined,
};

/** Why there is no token, and the bridge's own code. */
export async function causeOf(work: Promise<unknown>): Promise<readonly [string, string | undefined]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof EntraUnavailable) return [error.reason, error.detail];
    throw error;
  }
  return ["none", undefined];
}

/** An error as MSAL throws it. */
export function msalError(name: string, errorCode: string, errorMessage = ""): Error {
  return Object.assign(new Error(`${errorCode}: ${errorMessage}`), { name, errorCode, errorMessage });
}

export function neverAnswers(): Promise<never> {
  return new Promise(() => undefined);
}
