import type { PageModel } from "../PageModel";
import { rememberedTheme } from "./theme";

export interface InitOptions {
  loaded?: boolean;
  applyTheme?: boolean;
}

/** `TeamFoundationHostType.Organization`. */
const organizationHost = 4;

/** The current shape of the handshake: a top-level `pageContext` would select the legacy one. */
export function handshake(page: PageModel, { applyTheme = true }: InitOptions) {
  const { organization, user, extension, switches, hub } = page;
  const theme = rememberedTheme();
  return {
    contributionId: hub?.contributionId,
    initialConfig: {},
    context: {
      extension,
      user,
      host: {
        id: organization.id,
        name: organization.name,
        serviceVersion: switches.isHosted ? "Dev21.M276.1" : "Dev21.M225.1 (AzureDevOps_Server)",
        type: organizationHost,
        isHosted: switches.isHosted,
      },
      pageContext: {
        webContext: { host: { id: organization.id, name: organization.name } },
        globalization: {
          ...(switches.culture === "absent" ? {} : { culture: switches.culture }),
          explicitTheme: "",
          theme: theme.name,
          timeZoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
          timezoneOffset: -new Date().getTimezoneOffset() * 60_000,
          typeAheadDisabled: false,
        },
        timeZonesConfiguration: { daylightSavingsAdjustments: [] },
      },
    },
    ...(applyTheme ? { themeData: theme.data } : {}),
  };
}
