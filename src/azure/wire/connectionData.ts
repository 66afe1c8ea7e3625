import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import type { Owner } from "../../tokens/organization/OwnedToken";

/** Whom a credential belongs to, and where it was asked. */
export interface ConnectionData {
  /** `undefined` for the anonymous user, whom the service answers too. */
  readonly owner: Owner | undefined;
  /** Identity id. */
  readonly userId: string | undefined;
  /** Id of the organization, or of a Server's collection. */
  readonly organizationId: string | undefined;
  /** False for Azure DevOps Server. */
  readonly isHosted: boolean;
}

/** The anonymous user, who has an id but nothing to sign in with. */
const nobody = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";
/** `DeploymentFlags.onPremises`, as name or number. */
const onPremises: readonly unknown[] = ["onPremises", 2];

/** Reads an answer of `connectionData`; whatever is missing or of another shape is `undefined`. */
export function readConnectionData(body: unknown): ConnectionData {
  const fields = isJsonObject(body) ? body : {};
  const user = isJsonObject(fields.authenticatedUser) ? fields.authenticatedUser : {};
  return {
    owner: ownerOf(user),
    userId: textOf(user.id),
    organizationId: textOf(fields.instanceId),
    isHosted: !onPremises.includes(fields.deploymentType),
  };
}

function ownerOf({ id, subjectDescriptor, providerDisplayName, properties }: JsonObject): Owner | undefined {
  const descriptor = textOf(subjectDescriptor);
  if (descriptor === undefined || textOf(id)?.toLowerCase() === nobody) return undefined;
  const account = isJsonObject(properties) ? properties.Account : undefined;
  const name = isJsonObject(account) ? account.$value : account;
  return {
    descriptor,
    displayName: textOf(providerDisplayName) ?? "",
    kind: "user",
    ...(typeof name === "string" ? { principalName: name } : {}),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
