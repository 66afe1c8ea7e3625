/**
 * The mail address inside a guest's sign-in name: `jane@fabrikam.com` for
 * `jane_fabrikam.com#EXT#@contoso.onmicrosoft.com`; `undefined` for everyone else. A domain has no underscore, so the
 * last one stands for the @. https://learn.microsoft.com/entra/external-id/user-properties
 */
export function mailOfGuest(signInName: string): string | undefined {
  const [, mailbox, domain] = /^(.+)_([^_@]+)#EXT#@/i.exec(signInName) ?? [];
  return mailbox && domain ? `${mailbox}@${domain}` : undefined;
}
