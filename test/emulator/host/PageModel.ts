import type { Switches } from "../world/Switches";
import type { Addresses } from "../world/World";

/** What the server tells a host page's script, embedded in the page as JSON. */
export interface PageModel {
  readonly organization: { readonly id: string; readonly name: string };
  readonly addresses: Addresses;
  readonly user: HostUser;
  readonly extension: {
    readonly id: string;
    readonly publisherId: string;
    readonly extensionId: string;
    readonly version: string;
    readonly baseUri: string;
  };
  readonly hub?: { readonly contributionId: string; readonly name: string; readonly frameUrl: string };
  readonly route: { readonly id: string; readonly routeValues: Readonly<Record<string, string>> };
  readonly navigation: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly scenario: string;
  readonly switches: Switches;
  /** The extension's build, if the page should reload when it changes. */
  readonly watched?: string;
}

export interface HostUser {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly descriptor?: string;
  readonly imageUrl: string;
}

/** Ids of the page routes (facts: "User settings as a hub target", "Organization settings"). */
export const userSettingsRoute = "ms.vss-admin-web.user-admin-hub-route";
export const organizationSettingsRoute = "ms.vss-admin-web.collection-admin-hub-route";
export const homeRoute = "ms.vss-tfs-web.suite-me-page-route";
