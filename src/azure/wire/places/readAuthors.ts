import type { JsonObject } from "../../../tokens/json/JsonObject";
import { isJsonObject } from "../../../tokens/json/JsonObject";
import type { ListedPlace } from "../../../tokens/places/ListedPlace";
import type { Person } from "../../../tokens/places/Person";
import { readDate, readOptionalText } from "../read";
import { isNoDate } from "../validity";

/** What a resource calls its dates. */
interface DateKeys {
  readonly made: string;
  readonly changed: string;
}

/** Who made and who last changed a place, and when. Whatever is missing or malformed is unknown. */
export function readAuthors(
  row: JsonObject,
  { made, changed }: DateKeys,
): Pick<ListedPlace, "madeBy" | "madeAt" | "changedBy" | "changedAt"> {
  return {
    madeBy: readPerson(row["createdBy"]),
    madeAt: readRealDate(row[made]),
    changedBy: readPerson(row["modifiedBy"]),
    changedAt: readRealDate(row[changed]),
  };
}

/** `IdentityRef`, of which lists fill in as much as they like: service hooks are documented with an id alone. */
function readPerson(value: unknown): Partial<Person> | undefined {
  if (!isJsonObject(value)) return undefined;
  return {
    id: readOptionalText(value["id"]),
    descriptor: readOptionalText(value["descriptor"]),
    principalName: readOptionalText(value["uniqueName"]),
  };
}

function readRealDate(value: unknown): Date | undefined {
  const date = readDate(value);
  return date && isNoDate(date) ? undefined : date;
}
