import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import type { ListedPlace } from "../../../tokens/places/ListedPlace";
import { isGuid } from "../../../tokens/token/isGuid";
import { readOptionalText } from "../read";
import { readAuthors } from "./readAuthors";
import { readGuid } from "./readGuid";

/**
 * `Subscription` of the REST contract. It has no name, so it is called by whom it tells of what, such as
 * `webHooks, build.complete`. The consumer's inputs, among them addresses and passwords, are not read.
 */
export function readServiceHook(row: JsonObject): ListedPlace {
  const names = [readOptionalText(row["consumerId"]), readOptionalText(row["eventType"])];
  return {
    kind: "serviceHook",
    id: readGuid(row["id"], "the id of a service hook"),
    name: names.filter((name) => name !== undefined).join(", "),
    projectId: projectOf(row["publisherInputs"]),
    ...readAuthors(row, { made: "createdDate", changed: "modifiedDate" }),
  };
}

/** Empty for a hook of all projects. */
function projectOf(inputs: unknown): string | undefined {
  const id = isJsonObject(inputs) ? readOptionalText(inputs["projectId"]) : undefined;
  return id !== undefined && isGuid(id) ? id.toLowerCase() : undefined;
}
