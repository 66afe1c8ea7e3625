import type { Owner } from "../../tokens/organization/OwnedToken";
import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { readList, readObject, readOptionalText, readRows, readText } from "./read";

export interface UserPage {
  /** People, in the service's order; someone may come twice, on this page or a later one. */
  readonly owners: readonly Owner[];
  /** Build services and similar accounts, which own no tokens that concern an administrator. */
  readonly serviceIdentities: readonly string[];
  /** Rows that are nobody, such as those without a descriptor. */
  readonly unreadable: number;
  readonly continuationToken: string | undefined;
}

/** A list of `GraphUser`; its continuation travels in the header `X-MS-ContinuationToken`. */
export function readUserPage(body: unknown, continuationToken: string | undefined): UserPage {
  const { read, unreadable } = readRows(readList(body, "the list of users"), readSubject);
  const [services, people] = [
    read.filter(({ isService }) => isService),
    read.filter(({ isService }) => !isService),
  ];
  return {
    owners: people.map(({ owner }) => owner),
    serviceIdentities: services.map(({ owner }) => owner.descriptor),
    unreadable,
    continuationToken: continuationToken || undefined,
  };
}

function readSubject(value: unknown): { readonly owner: Owner; readonly isService: boolean } {
  return { owner: readGraphUser(value), isService: isJsonObject(value) && isServiceIdentity(value) };
}

/** `GraphUser` of the REST contract. Missing names are left out. */
export function readGraphUser(value: unknown): Owner {
  const user = readObject(value, "a user");
  const mailAddress = readOptionalText(user["mailAddress"]);
  const principalName = readOptionalText(user["principalName"]);
  return {
    descriptor: readText(user["descriptor"], "the descriptor of a user"),
    displayName: readOptionalText(user["displayName"]) ?? principalName ?? mailAddress ?? "",
    mailAddress,
    principalName,
    kind: readOptionalText(user["subjectKind"]) ?? "user",
  };
}

const serviceDescriptor = /^(svc|acs|aadsp|s2s|agg|sscp|slic|spa|sace)\./i;
const serviceDomain = /^(LOCAL AUTHORITY|Build|AgentPool|ServiceIdentity|System)$/i;

/**
 * Descriptor types that do not stand for a person, from
 * https://learn.microsoft.com/rest/api/azure/devops/graph/users.
 */
function isServiceIdentity(user: JsonObject): boolean {
  return (
    serviceDescriptor.test(readOptionalText(user["descriptor"]) ?? "") ||
    serviceDomain.test(readOptionalText(user["domain"]) ?? "") ||
    readOptionalText(user["metaType"]) === "application"
  );
}
