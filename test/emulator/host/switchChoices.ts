import { entraErrorNumbers, type Switches } from "../world/Switches";

/** A switch as a form field. Values are JSON; without options it is an optional number. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

type Values = { readonly [Name in keyof Switches]: readonly Switches[Name][] | "number" };

/** Keyed by the switches, so that a new one does not compile until it is listed here. */
const values: Values = {
  policyRefusalStatus: [200, 400],
  lifetimePolicy: ["clamp", "refuse"],
  maximumLifetimeDays: "number",
  restrictFullScope: [false, true],
  restrictGlobal: [false, true],
  restrictCreation: ["off", "all", "packagingOnly"],
  adminListKeepsRevoked: [false, true],
  adminListKeepsExpired: [false, true],
  adminListHasHashes: [false, true],
  adminListContinuation: ["anchor", "anchorSkips", "row"],
  tokenAdministration: ["present", "absent"],
  unknownRevocationId: ["refuse", "ignore"],
  nestedAppAuth: ["present", "absent", "silent"],
  consent: ["granted", "missing", "adminOnly", "partial"],
  popup: ["grants", "cancelled", "blocked"],
  entraError: ["none", ...entraErrorNumbers],
  userHasDescriptor: [false, true],
  isHosted: [false, true],
  newestApiVersion: "number",
  tokenApiVersion: ["any", "7.2-preview.1", "7.1-preview.1", "7.1"],
  unknownPatRevocation: ["ignore", "refuse"],
  namesAreEncoded: [false, true],
  adminTakesExtensionToken: [false, true],
  signedOutAnswer: ["203", "302", "401"],
  anonymousAnswer: ["nobodysId", "anonymousAccess", "emptyObject"],
  accessRefusal: ["none", "conditionalAccess", "signInFirst"],
  auditing: ["on", "refused", "empty"],
  emptyList: ["array", "null"],
  missingScopeStatus: [401, 403],
  whoAmINeeds: ["nothing", "vso.profile"],
  dataConflictStatus: [400, 409],
  frameMayWriteClipboard: [false, true],
  frameMayDownload: [false, true],
  frameHasStorage: [false, true],
  tellsHash: [false, true],
  showsUserSettingsHubs: [false, true],
  culture: ["en-US", "de-DE", "fr-FR", "absent"],
};

export function choices(switches: Switches): Choice[] {
  return Object.entries(values).map(([name, allowed]) => ({
    name,
    label: spoken(name),
    value: JSON.stringify(Object.entries(switches).find(([key]) => key === name)?.[1] ?? null),
    ...(allowed === "number"
      ? {}
      : {
          options: allowed.map((value) => ({ value: JSON.stringify(value), label: spoken(String(value)) })),
        }),
  }));
}

const wordsOfBooleans: Record<string, string> = { true: "yes", false: "no" };

/** "adminListKeepsRevoked" as "Admin list keeps revoked". */
function spoken(name: string): string {
  const words =
    wordsOfBooleans[name] ??
    name.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
