import type { IHostNavigationService, ILocationService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import { withinLimit } from "../withinLimit";
import { readCulture } from "./readCulture";
import { navigationOver, type Navigation } from "./navigation";

/** Where the page runs and for whom. Nothing here depends on the page's own address. */
export interface Host {
  readonly user: {
    readonly id: string;
    readonly displayName: string;
    /** Sign-in name, usually an e-mail address. */
    readonly name: string;
    /** Graph subject descriptor; older hosts leave it out. */
    readonly descriptor: string | undefined;
  };
  readonly organization: {
    /** The GUID that `targetAccounts` of a token names. */
    readonly id: string;
    readonly name: string;
    /** Address of the organization, without a slash at the end. */
    readonly url: string;
  };
  /** The language that this person chose for Azure DevOps, such as `de-DE`; `en` when the host does not say. */
  readonly culture: string;
  /** False on Azure DevOps Server. */
  readonly isHosted: boolean;
  /** `publisher.extension`, as the extension data service wants it. */
  readonly extensionId: string;
  readonly navigation: Navigation;
}

/** The real page of the host never takes this long; a frame opened outside of it waits for ever. */
const handshakeLimitMs = 20_000;

/**
 * Shakes hands with the page of Azure DevOps that this frame is in.
 * @throws Error when no host answers, as when the file is opened by itself.
 */
export function connectHost(): Promise<Host> {
  return withinLimit(handshakeLimitMs, shakeHands, {
    late: () => new Error("Azure DevOps did not answer this page."),
  });
}

async function shakeHands(): Promise<Host> {
  await SDK.init({ loaded: false, applyTheme: true });
  const locations = await SDK.getService<ILocationService>("ms.vss-features.location-service");
  const [url, navigation] = await Promise.all([
    locations.getServiceLocation(),
    SDK.getService<IHostNavigationService>("ms.vss-features.host-navigation-service"),
  ]);
  const { id, displayName, name, descriptor } = SDK.getUser();
  const host = SDK.getHost();
  return {
    user: { id, displayName: displayName || name, name, descriptor: descriptor || undefined },
    organization: { id: host.id, name: host.name, url: url.replace(/\/+$/, "") },
    culture: readCulture(SDK.getPageContext),
    isHosted: host.isHosted !== false,
    extensionId: SDK.getExtensionContext().id,
    navigation: navigationOver(navigation),
  };
}

export function announceLoaded(): Promise<void> {
  return SDK.notifyLoadSucceeded();
}

/** Tells the host to show its own failure page with this reason. */
export function announceFailure(reason: string): Promise<void> {
  return SDK.notifyLoadFailed(reason);
}
