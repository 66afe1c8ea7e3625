const keyOf = (organizationId: string) => `foundBefore/${organizationId}`;

/** Remembers in this browser that it has shown what a scan of this organization found. */
export function rememberFound(organizationId: string, storage = () => localStorage): void {
  try {
    storage().setItem(keyOf(organizationId), "1");
  } catch {
    // A frame without storage throws on access. The next visit then loads the table a little later.
  }
}

/** Whether a scan is probably kept here, so that the table can load beside reading it. */
export function hasFoundBefore(organizationId: string, storage = () => localStorage): boolean {
  try {
    return storage().getItem(keyOf(organizationId)) !== null;
  } catch {
    return false;
  }
}
