import type { IHostNavigationService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import { withinLimit } from "../withinLimit";
import { locations } from "./locations";
import { readCulture } from "./readCulture";
import { navigationOver, type Navigation } from "./navigation";

/** What the host says in the handshake itself. Whatever needs no more than this can be asked for at once. */
export interface Greeting {
  readonly user: {
    readonly id: string;
    readonly displayName: string;
    /** Sign-in name, usually an email address. */
    readonly name: string;
    /** Graph subject descriptor; missing on older hosts. */
    readonly descriptor: string | undefined;
  };
  readonly organization: {
    /** The GUID that `targetAccounts` of a token names. */
    readonly id: string;
    readonly name: string;
  };
  /** The language that this person chose for Azure DevOps, such as `de-DE`; `en` if the host does not say. */
  readonly culture: string;
  /** False on Azure DevOps Server. */
  readonly isHosted: boolean;
  /** `publisher.extension`, as the extension data service wants it. */
  readonly extensionId: string;
}

/** Where the page runs and for whom. Nothing here depends on the page's own address. */
export interface Host extends Greeting {
  readonly organization: Greeting["organization"] & {
    /** Address of the organization, without a trailing slash. */
    readonly url: string;
  };
  readonly navigation: Navigation;
}

/** The host's real page never takes this long; a frame opened outside it waits forever. */
const limitMs = 20_000;
const late = () => new Error("Azure DevOps did not answer this page.");

/**
 * Shakes hands with the Azure DevOps page that contains this frame.
 * @throws Error when no host answers, for example when the file is opened on its own.
 */
export function greetHost(): Promise<Greeting> {
  return withinLimit(limitMs, shakeHands, { late });
}

/** Asks the host for what its greeting leaves out. @throws Error when it does not answer */
export async function connectHost(greeting: Greeting): Promise<Host> {
  const ask = () =>
    Promise.all([
      locations().then((service) => service.getServiceLocation()),
      SDK.getService<IHostNavigationService>("ms.vss-features.host-navigation-service").then(navigationOver),
    ]);
  const [url, navigation] = await withinLimit(limitMs, ask, { late });
  const organization = { ...greeting.organization, url: url.replace(/\/+$/, "") };
  return { ...greeting, organization, navigation };
}

async function shakeHands(): Promise<Greeting> {
  await SDK.init({ loaded: false, applyTheme: true });
  const { id, displayName, name, descriptor } = SDK.getUser();
  const host = SDK.getHost();
  return {
    user: { id, displayName: displayName || name, name, descriptor: descriptor || undefined },
    organization: { id: host.id, name: host.name },
    culture: readCulture(SDK.getPageContext),
    isHosted: host.isHosted !== false,
    extensionId: SDK.getExtensionContext().id,
  };
}

export function announceLoaded(): Promise<void> {
  return SDK.notifyLoadSucceeded();
}

/** Tells the host to show its own failure page with this reason. */
export function announceFailure(reason: string): Promise<void> {
  return SDK.notifyLoadFailed(reason);
}
