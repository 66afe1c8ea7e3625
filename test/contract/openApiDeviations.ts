import type { JsonObject } from "../emulator/wire/readJson";

/** What an answer may contain that no document describes. */
export type UndescribedBody = "nothing" | "anything" | "the error body" | "the result or the error body";

interface UndescribedStatus {
  /** Matches the operation's id. */
  readonly operation: RegExp;
  readonly statuses: readonly number[];
  readonly body: UndescribedBody;
  readonly reason: string;
}

/**
 * Where the service, and so the emulator, differs from the documents on purpose. The first match counts; anything not
 * listed is a violation.
 */
export const undescribedStatuses: readonly UndescribedStatus[] = [
  {
    operation: /^Pats_Revoke$/,
    statuses: [204],
    body: "nothing",
    reason: "The document says 200, its own example and the live service answer 204 without a body.",
  },
  {
    operation: /^Pats_(Create|Update|Get)$/,
    statuses: [400],
    body: "the result or the error body",
    reason: "The status of a policy refusal is documented nowhere but as 200; some clients expect 400.",
  },
  {
    operation: /./,
    statuses: [400, 401, 403, 404, 405, 429, 500, 503],
    body: "the error body",
    reason: "The documents leave errors out; the body is the one that public traffic shows.",
  },
  {
    operation: /./,
    statuses: [203, 302],
    body: "anything",
    reason: "A sign-in page, or the way to it: MicrosoftDocs/azure-devops-docs issue 13661.",
  },
];

/** Definitions sent in a different shape from their document's. */
export const undescribedShapes: readonly {
  readonly definition: string;
  readonly schema: JsonObject;
  readonly reason: string;
}[] = [
  {
    definition: "ReferenceLinks",
    schema: {
      type: ["object", "null"],
      additionalProperties: { type: "object", properties: { href: { type: "string" } }, required: ["href"] },
    },
    reason: "The document describes the .NET class; its links travel by their names.",
  },
  {
    definition: "GraphSubject",
    schema: { $ref: "#/definitions/GraphUser" },
    reason: "The document names the base class of what a search finds; people travel with all their members.",
  },
];

/** Members that answers have but documents lack. */
export const undescribedMembers: readonly {
  readonly definition: string;
  readonly member: string;
  readonly sameAs: string;
  readonly reason: string;
}[] = [
  {
    definition: "PagedUserEntitlementsList",
    member: "members",
    sameAs: "items",
    reason: "Its older name, which the service still sends beside the new one (PagedGraphMemberList).",
  },
];

/** Paths below the organization that are in none of our documents. */
export const undescribedPaths: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /\/_apis\/connectionData$/i, reason: "The location service has no public document." },
  {
    path: /\/_apis\/(projects|serviceendpoint\/endpoints|distributedtask\/variablegroups|hooks\/subscriptions)$/i,
    reason: "Their documents are not among those that the tests have.",
  },
  { path: /\/_apis\/ExtensionManagement\//i, reason: "Extension data: documented in prose only." },
];

/** `{$id, innerException, message, typeName, typeKey, errorCode, eventId}`, as measured on the live service. */
export const errorBody: JsonObject = {
  type: "object",
  properties: {
    $id: { type: "string" },
    innerException: { type: ["object", "null"] },
    message: { type: "string", minLength: 1 },
    typeName: { type: "string" },
    typeKey: { type: "string" },
    errorCode: { type: "integer" },
    eventId: { type: "integer" },
  },
  required: ["$id", "innerException", "message", "typeName", "typeKey", "errorCode", "eventId"],
  additionalProperties: false,
};
