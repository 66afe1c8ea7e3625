import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import type { ListedPlace } from "../../../tokens/places/ListedPlace";
import { readOptionalText } from "../read";
import { readAuthors } from "./readAuthors";
import { readGuid } from "./readGuid";

/** How a service connection can sign in with a personal access token: alone, or as a password. */
export const tokenSchemes = ["Token", "UsernamePassword"] as const;

/**
 * `ServiceEndpoint` of the REST contract; `undefined` if it signs in without a token. Neither its address nor its
 * parameters are read. Before 7.2 it does not say who changed it last, nor when.
 */
export function readServiceConnection(row: JsonObject, projectId: string): ListedPlace | undefined {
  if (!mayHoldToken(row["authorization"])) return undefined;
  return {
    kind: "serviceConnection",
    id: readGuid(row["id"], "the id of a service connection"),
    name: readOptionalText(row["name"]) ?? "",
    projectId,
    ...readAuthors(row, { made: "creationDate", changed: "modificationDate" }),
  };
}

/** The service was asked for these schemes only; should it list others too, they do not count. */
function mayHoldToken(authorization: unknown): boolean {
  const scheme = isJsonObject(authorization) ? readOptionalText(authorization["scheme"]) : undefined;
  return scheme === undefined || tokenSchemes.some((known) => known.toLowerCase() === scheme.toLowerCase());
}
