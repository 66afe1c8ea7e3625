import type { Owner } from "../../tokens/organization/OwnedToken";
import type { Failure } from "../pace/Failure";

/** Someone whose tokens could not be read, and why. */
export interface FailedUser {
  readonly owner: Owner;
  readonly why: Failure;
}
