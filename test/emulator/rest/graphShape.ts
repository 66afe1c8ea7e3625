import type { WireValue } from "../wire/wireJson";
import type { User } from "../world/User";

/** `GraphUser` of the OpenAPI document. */
export function graphUser(user: User, origin: string, organization: string): WireValue {
  const graph = `${origin}/vssps.dev.azure.com/${organization}/_apis/Graph`;
  return {
    subjectKind: "user",
    metaType: user.metaType,
    directoryAlias: user.principalName.split("@")[0] ?? "",
    domain: user.domain,
    principalName: user.principalName,
    mailAddress: user.mailAddress,
    origin: user.origin,
    originId: user.originId,
    displayName: user.displayName,
    _links: {
      self: { href: `${graph}/Users/${user.descriptor}` },
      memberships: { href: `${graph}/Memberships/${user.descriptor}` },
      storageKey: { href: `${graph}/StorageKeys/${user.descriptor}` },
    },
    url: `${graph}/Users/${user.descriptor}`,
    descriptor: user.descriptor,
  };
}
