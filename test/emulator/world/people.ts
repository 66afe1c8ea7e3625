import { seededGuid } from "./seeded";
import type { User } from "./User";

/** Made-up GUIDs, the same in every world. */
export const fabrikam = {
  id: "38aaa865-2c70-4bf7-a308-0c6539c38c1a",
  name: "fabrikam",
  tenantId: seededGuid("tenant", "fabrikam"),
};
export const otherOrganizationId = seededGuid("organization", "fabrikam-labs");

export interface NewUser {
  readonly isAdministrator?: boolean;
  readonly isGuest?: boolean;
  readonly lastAccessed: Date | undefined;
  readonly dateCreated: Date;
}

/** A person in the organization's own tenant; mail addresses are in a reserved domain. */
export function person(displayName: string, given: NewUser): User {
  const id = seededGuid("identity", displayName);
  return personWith(id, displayName, displayName.toLowerCase().replaceAll(" ", "."), given);
}

export function personWith(id: string, displayName: string, mailName: string, given: NewUser): User {
  const home = given.isGuest
    ? `${mailName}_contoso.example#EXT#@fabrikam.example`
    : `${mailName}@fabrikam.example`;
  return {
    id,
    descriptor: `aad.${Buffer.from(id).toString("base64url")}`,
    displayName,
    principalName: home,
    mailAddress: given.isGuest ? `${mailName}@contoso.example` : home,
    origin: "aad",
    originId: seededGuid("origin", id),
    domain: fabrikam.tenantId,
    metaType: given.isGuest ? "guest" : "member",
    isAdministrator: given.isAdministrator ?? false,
    dateCreated: given.dateCreated,
    lastAccessed: given.lastAccessed,
  };
}

/** The build service: the service's own identity, which owns no tokens that an administrator should see. */
export function buildService(dateCreated: Date): User {
  const id = seededGuid("identity", "build service");
  return {
    id,
    descriptor: `svc.${Buffer.from(`Build:${fabrikam.id}`).toString("base64url")}`,
    displayName: "Project Collection Build Service (fabrikam)",
    principalName: fabrikam.id,
    mailAddress: "",
    origin: "vsts",
    originId: id,
    domain: "LOCAL AUTHORITY",
    metaType: "application",
    isAdministrator: false,
    dateCreated,
    lastAccessed: undefined,
  };
}
