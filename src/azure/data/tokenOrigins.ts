import type { Origin } from "../../tokens/published/drift";
import { readOrigin, writeOrigin } from "../../tokens/published/readOrigin";
import { isGuid } from "../../tokens/token/isGuid";
import { readDate } from "../wire/read";
import type { WritableExtensionData } from "./ExtensionData";

/** In the person's own data, and a document for each token, named after its authorizationId in lower case. */
const collection = "origins";
/** The same in the data of the organization, where an administrator switched it on. No owner and no name is in it. */
const sharedCollection = "tokenOrigins";
/** More are not looked at. */
const mostOrigins = 2_000;
const mostSharedOrigins = 100_000;
/** Milliseconds. A token that was made since the list was read is not in it. */
const keptAnyhowMs = 86_400_000;
/** How many are removed at a visit. */
const removedAtOnce = 20;

export interface KeptOrigin {
  readonly authorizationId: string;
  readonly origin: Origin;
  readonly keptAt: Date;
}

/** Where the person's tokens came from. */
export interface KeptOrigins {
  readonly kept: readonly KeptOrigin[];
  /** How many documents could not be read, or were too many. */
  readonly ignored: number;
}

/** Remembers for the person from which template a token was made. @throws AzureError */
export function keepOrigin(
  data: Pick<WritableExtensionData, "setDocument">,
  kept: KeptOrigin,
): Promise<void> {
  return keepIn(collection, data, kept);
}

/** Remembers it for the organization. @throws AzureError */
export function shareOrigin(
  data: Pick<WritableExtensionData, "setDocument">,
  kept: KeptOrigin,
): Promise<void> {
  return keepIn(sharedCollection, data, kept);
}

async function keepIn(
  name: string,
  data: Pick<WritableExtensionData, "setDocument">,
  { authorizationId, origin, keptAt }: KeptOrigin,
): Promise<void> {
  const fields = { ...writeOrigin(origin), keptAtUtc: keptAt.toISOString() };
  // No token is made twice: a document that is there is an earlier try, whose answer was lost.
  await data.setDocument(name, authorizationId.toLowerCase(), fields, undefined);
}

/** Those of the person's own tokens. @throws AzureError */
export function loadOrigins(data: Pick<WritableExtensionData, "getDocuments">): Promise<KeptOrigins> {
  return loadFrom(collection, data, mostOrigins);
}

/** Those that members have shared with the organization. Any of them can have written anything. @throws AzureError */
export function loadSharedOrigins(data: Pick<WritableExtensionData, "getDocuments">): Promise<KeptOrigins> {
  return loadFrom(sharedCollection, data, mostSharedOrigins);
}

async function loadFrom(
  name: string,
  data: Pick<WritableExtensionData, "getDocuments">,
  most: number,
): Promise<KeptOrigins> {
  const documents = await data.getDocuments(name);
  const kept = documents.slice(0, most).flatMap(({ fields }): readonly KeptOrigin[] => {
    const { id } = fields;
    const origin = readOrigin(fields);
    const keptAt = readDate(fields["keptAtUtc"]);
    return typeof id === "string" && isGuid(id) && origin && keptAt
      ? [{ authorizationId: id.toLowerCase(), origin, keptAt }]
      : [];
  });
  return { kept, ignored: documents.length - kept.length };
}

/** Removes a few of those whose tokens are no longer listed. @throws AzureError */
export async function sweepOrigins(
  data: Pick<WritableExtensionData, "deleteDocument">,
  { kept }: KeptOrigins,
  listedIds: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const gone = kept.filter(
    ({ authorizationId, keptAt }) =>
      !listedIds.has(authorizationId) && now.getTime() - keptAt.getTime() > keptAnyhowMs,
  );
  for (const { authorizationId } of gone.slice(0, removedAtOnce))
    await data.deleteDocument(collection, authorizationId);
}
