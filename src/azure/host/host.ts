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
    /** Sign-in name, usually an email address. */
    readonly name: string;
    /** Graph subject descriptor; missing on older hosts. */
    readonly descriptor: string | undefined;
  };
  readonly organization: {
    /** The GUID that `targetAccounts` of a token names. */
    readonly id: string;
    readonly name: string;
    /** Address of the organization, without a trailing slash. */
    readonly url: string;
  };
  /** The language that this person chose for Azure DevOps, such as `de-DE`; `en` if the host does not say. */
  readonly culture: string;
  /** False on Azure DevOps Server. */
  readonly isHosted: boolean;
  /** `publisher.extension`, as the extension data service wants it. */
  readonly extensionId: string;
  readonly navigation: Navigation;
}

/** The host's real page never takes this long; a frame opened outside it waits forever. */
const handshakeLimitMs = 20_000;

/**
 * Connects to the Azure DevOps page that contains this frame.
 * @throws Error when no host answers, for example when the file is opened on its own.
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
