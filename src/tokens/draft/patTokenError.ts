export type ErrorTopic = "name" | "expiry" | "scope" | "policy" | "account" | "token" | "service";
export type FormField = "name" | "expiry" | "scopes";

/**
 * The `patTokenError` values of the PAT Lifecycle API in their numeric order, each with what it is about
 * and, where there is one, the form field that mends it.
 * https://github.com/MicrosoftDocs/vsts-rest-api-specs (specification/tokens/7.2/tokens.json, SessionTokenError)
 */
const table = [
  ["none", "service"],
  ["displayNameRequired", "name", "name"],
  ["invalidDisplayName", "name", "name"],
  ["invalidValidTo", "expiry", "expiry"],
  ["invalidScope", "scope", "scopes"],
  ["userIdRequired", "account"],
  ["invalidUserId", "account"],
  ["invalidUserType", "account"],
  ["accessDenied", "account"],
  ["failedToIssueAccessToken", "service"],
  ["invalidClient", "service"],
  ["invalidClientType", "service"],
  ["invalidClientId", "service"],
  ["invalidTargetAccounts", "account"],
  ["hostAuthorizationNotFound", "token"],
  ["authorizationNotFound", "token"],
  ["failedToUpdateAccessToken", "service"],
  ["sourceNotSupported", "service"],
  ["invalidSourceIP", "service"],
  ["invalidSource", "service"],
  ["duplicateHash", "token"],
  ["sshPolicyDisabled", "policy"],
  ["invalidToken", "token"],
  ["tokenNotFound", "token"],
  ["invalidAuthorizationId", "token"],
  ["failedToReadTenantPolicy", "service"],
  ["globalPatPolicyViolation", "policy"],
  ["fullScopePatPolicyViolation", "policy", "scopes"],
  ["patLifespanPolicyViolation", "policy", "expiry"],
  ["invalidTokenType", "service"],
  ["invalidAudience", "service"],
  ["invalidSubject", "account"],
  ["deploymentHostNotSupported", "service"],
  ["disablePatCreationPolicyViolation", "policy"],
  ["failedToReadOrgPolicy", "service"],
  ["globalPATCreationBlocked", "policy"],
  ["expiredPatCannotBeExtended", "token"],
] as const satisfies readonly (readonly [string, ErrorTopic, FormField?])[];

export type PatTokenError = (typeof table)[number][0];
export type UnknownPatTokenError = { unknown: string };

/** In numeric order: the index is the number on the wire. */
export const patTokenErrorNames: readonly PatTokenError[] = table.map(([name]) => name);

const byName = new Map(patTokenErrorNames.map((name) => [name.toLowerCase(), name]));
const topics = new Map<PatTokenError, ErrorTopic>(table.map(([name, about]) => [name, about]));
const fields = new Map<PatTokenError, FormField | undefined>(table.map(([name, , field]) => [name, field]));

const longestUnknown = 80;

/** From number, digits or name in any casing; an absent field means that there was no error. */
export function readPatTokenError(value: unknown): PatTokenError | UnknownPatTokenError {
  if (value === undefined || value === null) return "none";
  if (typeof value !== "number" && typeof value !== "string") return { unknown: typeof value };
  const text = String(value).trim();
  const known = /^\d{1,3}$/.test(text) ? patTokenErrorNames[Number(text)] : byName.get(text.toLowerCase());
  return known ?? { unknown: text.replace(/\p{C}/gu, " ").slice(0, longestUnknown) };
}

export function topicOf(error: PatTokenError): ErrorTopic {
  return topics.get(error) ?? "service";
}

/** The form field to show the error beside; none when the whole form is refused. */
export function fieldOf(error: PatTokenError): FormField | undefined {
  return fields.get(error);
}
