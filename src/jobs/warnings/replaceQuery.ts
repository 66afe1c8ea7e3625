/**
 * The query of an address that opens, in My tokens, the form that replaces a token of whoever follows it.
 * @param templateId Of the template that is proposed there; without one, the form proposes what it finds likely.
 */
export function replaceQuery(authorizationId: string, templateId: string | undefined): string {
  const query = new URLSearchParams({ token: authorizationId, panel: "replace" });
  if (templateId !== undefined) query.set("template", templateId);
  return `?${query.toString()}`;
}
