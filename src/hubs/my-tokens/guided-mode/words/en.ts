import type { EntraCause } from "../../../../azure/credentials/EntraUnavailable";

/** What an administrator can do about a cause, instead of asking one. */
const next: Partial<Record<EntraCause, string>> = {
  noClientId:
    "As an administrator you can fix this: the setup check shows how to register an application and where to enter it.",
  invalidClientId: "As an administrator you can correct it in the settings.",
  changedApp:
    "Compare it as described below before you continue. “Give consent” opens a Microsoft window for this application.",
  adminConsent:
    "The setup check has the address for admin consent. If you are not an Entra administrator, send it to one.",
  missingPermission:
    "Add both under API permissions and grant consent, or ask an Entra administrator. The setup check lists the steps.",
  unknownApp:
    "The application id or the tenant id is wrong, or the application accepts only accounts of another tenant. Compare both ids with the app registration and correct them in the settings.",
  wrongRedirect:
    "Add the redirect URI for that platform, or ask an Entra administrator. The setup check shows the address to add.",
  partialConsent: "Grant both permissions to the application in Entra, or ask an Entra administrator.",
  failed: "Try again. If this keeps happening, the setup check shows which step fails.",
};

/** Words for a page without the sign-in, as an administrator sees it. */
export const en = {
  title: "Your own tokens, through the administrator API",
  what: "As an administrator you can see and revoke your own tokens here. Creating, editing and extending them needs your Microsoft Entra sign-in, which is missing:",
  next,
  alsoFailed: (why: string) => `The administrator API did not return your tokens either: ${why}.`,
};

export type GuidedModeWords = typeof en;
