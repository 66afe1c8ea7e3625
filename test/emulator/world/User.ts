/** A person or service identity in the organization. */
export interface User {
  /** The identity id (storage key): `SDK.getUser().id`, `SessionToken.userId`. */
  readonly id: string;
  /** `aad.…`, `msa.…` or `svc.…`: opaque to clients. */
  readonly descriptor: string;
  readonly displayName: string;
  readonly principalName: string;
  readonly mailAddress: string;
  readonly origin: "aad" | "msa" | "vsts";
  readonly originId: string;
  /** Tenant id, "Windows Live ID", or "LOCAL AUTHORITY" for service identities. */
  readonly domain: string;
  readonly metaType: "member" | "guest" | "application";
  /** Member of Project Collection Administrators. */
  readonly isAdministrator: boolean;
  readonly dateCreated: Date;
  /** Absent: never signed in, which the service writes as 0001-01-01. */
  readonly lastAccessed: Date | undefined;
}

/** `svc.` identities (build services) hold no tokens that an administrator should see. */
export function isServiceIdentity(user: User): boolean {
  return user.descriptor.startsWith("svc.");
}
