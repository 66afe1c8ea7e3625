import type { JsonObject } from "../../../tokens/json/JsonObject";
import type { ListedPlace } from "../../../tokens/places/ListedPlace";
import type { AzureAnswer } from "../../rest/AzureRestClient";
import { readList, readObject, readRows } from "../read";

export interface PlacePage {
  readonly places: readonly ListedPlace[];
  /** Rows that could not be read; any of them may be such a place. */
  readonly unreadable: number;
  readonly continuationToken: string | undefined;
}

/**
 * One page of any kind of place. `readRow` gives `undefined` for a row that cannot hold a token.
 * @throws AzureError `unexpected` when the answer is not a list
 */
export function readPlacePage(
  { body, continuationToken }: AzureAnswer,
  what: string,
  readRow: (row: JsonObject) => ListedPlace | undefined,
): PlacePage {
  const rows = readList(body, `the list of ${what}`);
  const { read, unreadable } = readRows(rows, (row) => readRow(readObject(row, `one of the ${what}`)));
  return {
    places: read.filter((place) => place !== undefined),
    unreadable,
    continuationToken: continuationToken || undefined,
  };
}
