/** What to type to have a plan carried out. The hub asks for the same in English. */
export function confirmationPhrase(tokens: number): string {
  return tokens === 1 ? "revoke 1 token" : `revoke ${tokens} tokens`;
}
