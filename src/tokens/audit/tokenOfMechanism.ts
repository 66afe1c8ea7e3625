/** Only `PAT_Unscoped authorizationId: …` has been published; one published log has no blank after the colon. */
const mechanism =
  /^(?:PAT|SessionToken)_\S*?\s*authorizationId:\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/i;

/** The id, in lower case, of the token that an entry's `authenticationMechanism` names. */
export function tokenOfMechanism(text: string): string | undefined {
  return mechanism.exec(text.slice(0, 200))?.[1]?.toLowerCase();
}
