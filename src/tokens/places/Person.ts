/** What tells one person from another. */
export interface Person {
  /** Identity id, a GUID. Some lists name people by nothing else. */
  readonly id: string;
  /** Subject descriptor, such as `aad.Zm9v`. */
  readonly descriptor?: string | undefined;
  /** Sign-in name. It can be given to somebody else later, so it counts only where there is no id. */
  readonly principalName?: string | undefined;
}

/** Whether what a list says of somebody means this person. Display names say nothing: two people may share one. */
export function isSamePerson(listed: Partial<Person> | undefined, person: Person): boolean {
  if (!listed) return false;
  if (listed.id || listed.descriptor) {
    return sameText(listed.id, person.id) || (!!listed.descriptor && listed.descriptor === person.descriptor);
  }
  return sameText(listed.principalName, person.principalName);
}

/** Neither GUIDs nor sign-in names depend on case. */
function sameText(one: string | undefined, other: string | undefined): boolean {
  return !!one && one.toLowerCase() === other?.toLowerCase();
}
