import { displayName, shorten } from "../text/displayText";
import type { Owner } from "./OwnedToken";

/** The name of an owner, in at most so many characters; the whole descriptor if there is no name to show. */
export function ownerLabel(owner: Pick<Owner, "displayName" | "descriptor">, most = 80): string {
  return shorten(displayName(owner.displayName), most) || owner.descriptor;
}
