import { readAuditPage } from "../../../src/azure/wire/audit/readAuditPage";
import { Trails } from "../../../src/jobs/audit/Trails";
import { hoursAgo, idOf, now } from "./anEntry";

const id = idOf(1);

/** How many tokens act in a log with one entry of this authentication. */
function tokensOf(authenticationMechanism: string | null | undefined) {
  const entry = { id: "1", timestamp: hoursAgo(1).toISOString(), actionId: "A.B", authenticationMechanism };
  const { entries, unreadable } = readAuditPage({ decoratedAuditLogEntries: [entry], hasMore: false });
  const trails = new Trails({ until: now });
  trails.add(entries);
  return { tokens: trails.size, trail: trails.of(id), unreadable };
}

test.each([
  `PAT_Unscoped authorizationId: ${id}`,
  `PAT_Unscoped authorizationId:${id}`,
  `PAT_vso.code_write authorizationId: ${id}`,
  `pat_unscoped AuthorizationID:  ${id.toUpperCase()}`,
  `SessionToken_Unscoped authorizationId: ${id}`,
  `PAT_Unscoped authorizationId: ${id} SessionToken_Unscoped authorizationId: ${idOf(2)}`,
])("%p is on the trail of the token that it names first", (mechanism) => {
  expect(tokensOf(mechanism)).toMatchObject({ tokens: 1, trail: { count: 1, lastAction: "A.B" } });
});

test.each([
  "",
  null,
  undefined,
  "AAD",
  "AAD_Cookie",
  "SSH",
  "S2S_ServicePrincipal",
  "UserAuthToken",
  `UserAuthToken authorizationId: ${id}`,
  "PAT_Unscoped authorizationId:",
  `AAD_Cookie PAT_Unscoped authorizationId: ${id}`,
])("%p is on no token's trail, and readable all the same", (mechanism) => {
  expect(tokensOf(mechanism)).toEqual({ tokens: 0, trail: undefined, unreadable: 0 });
});
