const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a guid as Azure DevOps writes it: with dashes, without braces, any case. */
export function isGuid(value: string): boolean {
  return guid.test(value);
}
