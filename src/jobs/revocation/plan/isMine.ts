import type { Owner } from "../../../tokens/organization/OwnedToken";

/** Who acts. If there is no descriptor, as on older hosts, the sign-in name decides. */
export interface Actor {
  readonly descriptor: string | undefined;
  /** Sign-in name, usually an email address. */
  readonly name: string;
}

/** Whether a token of this owner is the person's own. */
export function isMine(owner: Owner, me: Actor): boolean {
  if (me.descriptor !== undefined) return owner.descriptor === me.descriptor;
  const name = me.name.toLowerCase();
  return [owner.mailAddress, owner.principalName].some(
    (text) => text !== undefined && text.toLowerCase() === name,
  );
}
