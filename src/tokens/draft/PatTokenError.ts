export type FormField = "name" | "expiry" | "scopes";

/**
 * The `patTokenError` values of the PAT Lifecycle API in numeric order, each with the form field that fixes
 * it, if there is one.
 * https://github.com/MicrosoftDocs/vsts-rest-api-specs (specification/tokens/7.2/tokens.json,
 * SessionTokenError)
 */
const table = [
  ["none"],
  ["displayNameRequired", "name"],
  ["invalidDisplayName", "name"],
  ["invalidValidTo", "expiry"],
  ["invalidScope", "scopes"],
  ["userIdRequired"],
  ["invalidUserId"],
  ["invalidUserType"],
  ["accessDenied"],
  ["failedToIssueAccessToken"],
  ["invalidClient"],
  ["invalidClientType"],
  ["invalidClientId"],
  ["invalidTargetAccounts"],
  ["hostAuthorizationNotFound"],
  ["authorizationNotFound"],
  ["failedToUpdateAccessToken"],
  ["sourceNotSupported"],
  ["invalidSourceIP"],
  ["invalidSource"],
  ["duplicateHash"],
  ["sshPolicyDisabled"],
  ["invalidToken"],
  ["tokenNotFound"],
  ["invalidAuthorizationId"],
  ["failedToReadTenantPolicy"],
  ["globalPatPolicyViolation"],
  ["fullScopePatPolicyViolation", "scopes"],
  ["patLifespanPolicyViolation", "expiry"],
  ["invalidTokenType"],
  ["invalidAudience"],
  ["invalidSubject"],
  ["deploymentHostNotSupported"],
  ["disablePatCreationPolicyViolation"],
  ["failedToReadOrgPolicy"],
  ["globalPATCreationBlocked"],
  ["expiredPatCannotBeExtended"],
] as const satisfies readonly (readonly [string, FormField?])[];

export type PatTokenError = (typeof table)[number][0];
export type UnknownPatTokenError = { unknown: string };

/** In numeric order: the index is the number on the wire. */
export const patTokenErrorNames: readonly PatTokenError[] = table.map(([name]) => name);

const byName = new Map(patTokenErrorNames.map((name) => [name.toLowerCase(), name]));
const fields = new Map<PatTokenError, FormField | undefined>(table.map(([name, field]) => [name, field]));

const longestUnknown = 80;

/** Reads a number, digits or a name in any case; an absent field means there was no error. */
export function readPatTokenError(value: unknown): PatTokenError | UnknownPatTokenError {
  if (value === undefined || value === null) return "none";
  if (typeof value !== "number" && typeof value !== "string") return { unknown: typeof value };
  const text = String(value).trim();
  const known = /^\d{1,3}$/.test(text) ? patTokenErrorNames[Number(text)] : byName.get(text.toLowerCase());
  return known ?? { unknown: text.replace(/\p{C}/gu, " ").slice(0, longestUnknown) };
}

/** The form field to show the error next to; none if the whole form is refused. */
export function fieldOf(error: PatTokenError): FormField | undefined {
  return fields.get(error);
}
