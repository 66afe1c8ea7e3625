import type { Owner } from "../../tokens/organization/OwnedToken";
import { isJsonObject, readList, readObject, readOptionalText, readText, type Json } from "./read";

export interface UserPage {
  /** People, in the service's order; one may come twice, on this page or a later one. */
  readonly owners: readonly Owner[];
  /** Build services and their like, which own no tokens that an administrator should see. */
  readonly serviceIdentities: readonly string[];
  readonly continuationToken: string | undefined;
}

/** A list of `GraphUser`; its continuation travels in the header `X-MS-ContinuationToken`. */
export function readUserPage(body: unknown, continuationToken: string | undefined): UserPage {
  const users = readList(body, "the list of users").map((item) => readObject(item, "a user"));
  return {
    owners: users.filter((user) => !isServiceIdentity(user)).map(readGraphUser),
    serviceIdentities: users.filter(isServiceIdentity).map(descriptorOf),
    continuationToken: continuationToken || undefined,
  };
}

/** The answer of a subject lookup: users by their descriptor, the unknown ones missing or `null`. */
export function readLookup(body: unknown): readonly Owner[] {
  const found = Object.values(readObject(body, "the subjects"));
  return found.filter(isJsonObject).map(readGraphUser);
}

/** `GraphUser` of the REST contract. Whatever of its names is missing is left out. */
export function readGraphUser(value: unknown): Owner {
  const user = readObject(value, "a user");
  const mailAddress = readOptionalText(user["mailAddress"]);
  const principalName = readOptionalText(user["principalName"]);
  return {
    descriptor: descriptorOf(user),
    displayName: readOptionalText(user["displayName"]) ?? principalName ?? mailAddress ?? "",
    mailAddress,
    principalName,
    kind: readOptionalText(user["subjectKind"]) ?? "user",
  };
}

function descriptorOf(user: Json): string {
  return readText(user["descriptor"], "the descriptor of a user");
}

const serviceDescriptor = /^(svc|acs|aadsp|s2s|agg|sscp|slic|spa|sace)\./i;
const serviceDomain = /^(LOCAL AUTHORITY|Build|AgentPool|ServiceIdentity|System)$/i;

/** Descriptor types of https://learn.microsoft.com/rest/api/azure/devops/graph/users that stand for no person. */
function isServiceIdentity(user: Json): boolean {
  return (
    serviceDescriptor.test(readOptionalText(user["descriptor"]) ?? "") ||
    serviceDomain.test(readOptionalText(user["domain"]) ?? "") ||
    readOptionalText(user["metaType"]) === "application"
  );
}
