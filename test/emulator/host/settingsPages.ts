import { organizationSettingsGroup, userSettingsGroup } from "../package/hubGroups";
import type { ExtensionPackage } from "../package/readPackage";
import type { Hub } from "../package/hubs";
import type { Switches } from "../world/Switches";
import { organizationSettingsRoute, userSettingsRoute } from "./PageModel";

/** A settings page of the host: its address, Azure DevOps' own entries, and the hub group it shows. */
export interface SettingsPage {
  readonly folder: "_usersSettings" | "_settings";
  readonly title: string;
  readonly group: string;
  readonly route: string;
  readonly sections: readonly { readonly name: string; readonly entries: readonly BuiltInEntry[] }[];
}

export interface BuiltInEntry {
  readonly pivot: string;
  readonly name: string;
}

export const userSettings: SettingsPage = {
  folder: "_usersSettings",
  title: "User settings",
  group: userSettingsGroup,
  route: userSettingsRoute,
  sections: [
    {
      name: "Account",
      entries: [
        { pivot: "about", name: "Profile" },
        { pivot: "time-and-locale", name: "Time and locale" },
        { pivot: "permissions", name: "Permissions" },
      ],
    },
    {
      name: "Preferences",
      entries: [
        { pivot: "notifications", name: "Notifications" },
        { pivot: "usage", name: "Usage" },
      ],
    },
    {
      name: "Security",
      entries: [
        { pivot: "tokens", name: "Personal access tokens" },
        { pivot: "keys", name: "SSH public keys" },
        { pivot: "authorizations", name: "Authorizations" },
      ],
    },
  ],
};

export const organizationSettings: SettingsPage = {
  folder: "_settings",
  title: "Organization settings",
  group: organizationSettingsGroup,
  route: organizationSettingsRoute,
  sections: [
    {
      name: "General",
      entries: [
        { pivot: "organizationOverview", name: "Overview" },
        { pivot: "projects", name: "Projects" },
        { pivot: "users", name: "Users" },
        { pivot: "audit", name: "Auditing" },
        { pivot: "extensions", name: "Extensions" },
      ],
    },
    {
      name: "Security",
      entries: [
        { pivot: "policy", name: "Policies" },
        { pivot: "groups", name: "Permissions" },
      ],
    },
  ],
};

export const settingsPages: readonly SettingsPage[] = [userSettings, organizationSettings];

/** The hubs of all extensions in the page's group; none where the host keeps third parties out of user settings. */
export function hubsOn(
  page: SettingsPage,
  extensions: readonly ExtensionPackage[],
  switches: Switches,
): readonly Hub[] {
  if (page === userSettings && !switches.showsUserSettingsHubs) return [];
  const hubs = extensions.flatMap((extension) => extension.hubs);
  return hubs.filter((hub) => hub.group === page.group).sort((a, b) => a.order - b.order);
}

/** The pivot of a contributed hub is its full contribution id (facts: "Organization settings"). */
export function addressOf(organization: string, page: SettingsPage, pivot: string): string {
  return `/${encodeURIComponent(organization)}/${page.folder}/${encodeURIComponent(pivot)}`;
}
