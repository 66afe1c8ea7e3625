import type { OrganizationDoor } from "../organizationDoor";
import type { CredentialHeader } from "./DirectCredential";

/** The same door. When a session ends behind it, the next request has a fresh credential. */
export function watchedDoor(
  door: OrganizationDoor,
  { watch }: Pick<CredentialHeader, "watch">,
): OrganizationDoor {
  return {
    batchSize: door.batchSize,
    readUsers: (...asked) => watch(() => door.readUsers(...asked)),
    readTokens: (...asked) => watch(() => door.readTokens(...asked)),
    readSignIns: (...asked) => watch(() => door.readSignIns(...asked)),
    searchUsers: (...asked) => watch(() => door.searchUsers(...asked)),
    revoke: (...asked) => watch(() => door.revoke(...asked)),
    listActive: (...asked) => watch(() => door.listActive(...asked)),
  };
}
