import { badRequest } from "../wire/ServiceError";
import { never, WireDate, WireEnum, type WireValue } from "../wire/wireJson";
import { isServiceIdentity, type User } from "../world/User";
import { continuationFor, offsetFrom } from "./continuation";
import { graphUser } from "./graphShape";
import { forbidden, needsScope, type Operation, type RestCall, type RestResult } from "./operation";

/** GET on `userentitlements`: licensed members, with the date of their last access. */
export const searchEntitlements: Operation = {
  method: "GET",
  path: "_apis/userentitlements",
  host: "vsaex.dev.azure.com",
  isHostedOnly: true,
  admit: (call) => {
    needsScope("vso.memberentitlementmanagement")(call);
    // Not documented: what a member gets who may not see everyone.
    if (!call.caller.user.isAdministrator)
      throw forbidden("Access Denied: you need the permission View users.");
  },
  handle: search,
};

function search(call: RestCall): RestResult {
  const { world, url } = call;
  const filter = url.searchParams.get("$filter") ?? "";
  const order = url.searchParams.get("$orderBy") ?? "";
  const question = ["entitlements", filter, order].join("\n");
  const offset = offsetFrom(question, url.searchParams.get("continuationToken"));
  const next = offset + world.pageSizes.entitlements;
  const members = ordered(world.users.all().filter(matching(filter)), order);
  const items = members.slice(offset, next).map((user) => entitlement(call, user));
  const continuationToken = next < members.length ? continuationFor(question, next) : null;
  return { value: { members: items, items, totalCount: members.length, continuationToken } };
}

function matching(filter: string): (user: User) => boolean {
  if (filter === "") return (user) => !isServiceIdentity(user);
  const name = /^\s*name\s+eq\s+'(.*)'\s*$/i.exec(filter)?.[1]?.replaceAll("''", "'").toLowerCase();
  const userType = /^\s*userType\s+eq\s+'(\w+)'\s*$/i.exec(filter)?.[1]?.toLowerCase();
  if (name === undefined && userType === undefined) throw badRequest(`The filter '${filter}' is not valid.`);
  return (user) =>
    !isServiceIdentity(user) &&
    (name === undefined || `${user.displayName}\n${user.principalName}`.toLowerCase().includes(name)) &&
    (userType === undefined || user.metaType === userType);
}

function ordered(users: readonly User[], order: string): readonly User[] {
  const [field = "", direction = ""] = order.toLowerCase().split(/\s+/);
  const sign = direction === "desc" ? -1 : 1;
  switch (field) {
    case "":
      return users;
    case "lastaccessed":
      return users.toSorted(
        (a, b) => sign * ((a.lastAccessed?.getTime() ?? 0) - (b.lastAccessed?.getTime() ?? 0)),
      );
    case "datecreated":
      return users.toSorted((a, b) => sign * (a.dateCreated.getTime() - b.dateCreated.getTime()));
    case "name":
      return users.toSorted((a, b) => sign * a.displayName.localeCompare(b.displayName));
    default:
      throw badRequest(`The order '${order}' is not valid.`);
  }
}

function entitlement({ url, world }: RestCall, user: User): WireValue {
  return {
    id: user.id,
    user: graphUser(user, url.origin, world.organization.name),
    accessLevel: {
      licensingSource: new WireEnum("account", 1),
      accountLicenseType: new WireEnum("express", 2),
      msdnLicenseType: new WireEnum("none", 0),
      gitHubLicenseType: new WireEnum("none", 0),
      licenseDisplayName: "Basic",
      status: user.lastAccessed === undefined ? new WireEnum("pending", 4) : new WireEnum("active", 1),
      statusMessage: "",
      assignmentSource: new WireEnum("unknown", 1),
    },
    // Someone who never signed in has .NET's smallest date.
    lastAccessedDate: user.lastAccessed === undefined ? never : new WireDate(user.lastAccessed),
    dateCreated: new WireDate(user.dateCreated),
    projectEntitlements: [],
    groupAssignments: [],
  };
}
