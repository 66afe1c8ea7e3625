import type { Owner } from "../../tokens/organization/OwnedToken";

/** What reading sign-in dates needs from the service. */
export interface SignInDoor {
  /** Licensed members with the date of their last sign-in. */
  readSignIns(
    continuationToken: string | undefined,
    signal?: AbortSignal,
  ): Promise<{ readonly owners: readonly Owner[]; readonly continuationToken: string | undefined }>;
}
