import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import type { ListedPlace } from "../../../tokens/places/ListedPlace";
import { readObject, readOptionalText, unreadable } from "../read";
import { readAuthors } from "./readAuthors";

/** `VariableGroup` of the REST contract; `undefined` if it has no secrets. No variable is read but whether it is one. */
export function readVariableGroup(row: JsonObject, projectId: string): ListedPlace | undefined {
  const secrets = secretsIn(row["variables"]);
  if (secrets === 0) return undefined;
  return {
    kind: "variableGroup",
    id: readNumber(row["id"]),
    name: readOptionalText(row["name"]) ?? "",
    projectId,
    secrets,
    ...readAuthors(row, { made: "createdOn", changed: "modifiedOn" }),
  };
}

function secretsIn(variables: unknown): number {
  if (variables === undefined || variables === null) return 0;
  const values = Object.values(readObject(variables, "the variables of a group"));
  return values.filter((value) => isJsonObject(value) && value["isSecret"] === true).length;
}

function readNumber(value: unknown): string {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return String(value);
  throw unreadable("the id of a variable group is not a number");
}
