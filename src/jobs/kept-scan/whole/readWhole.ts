import { isJsonObject } from "../../../tokens/json/JsonObject";
import { ColumnsBuilder } from "../../../tokens/organization/columns/ColumnsBuilder";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextSet } from "../../../tokens/text/TextSet";
import { readFileOrigin } from "../../scan-file/FileOrigin";
import { isDate } from "../../store/isDate";
import type { KeptScan } from "../KeptScan";
import { readWholeLists } from "./readWholeLists";
import { readWholeRows } from "./readWholeRows";

/**
 * Reads a scan as earlier versions kept it, in one piece: lists, and columns with an index, a date or a mark by row. The
 * ids are lines of a text, and so is who was read. `undefined` for anything that is not whole.
 */
export function* readWhole(value: unknown): Steps<KeptScan | undefined> {
  if (!isJsonObject(value) || value.version !== 1) return undefined;
  const { takenAt, organizationId, isEveryone, isComplete, read, partlyRead, beganAt } = value;
  if (!isDate(takenAt) || typeof organizationId !== "string" || typeof read !== "string") return undefined;
  const builder = new ColumnsBuilder();
  if (!(yield* readWholeLists(value, takenAt, builder))) return undefined;
  if (!(yield* readWholeRows(value, builder))) return undefined;
  const table = builder.build();
  if (!table) return undefined;
  return {
    takenAt: new Date(takenAt),
    organizationId,
    isEveryone: isEveryone === true,
    isComplete: isComplete === true,
    table,
    read: linesOf(read),
    // Versions before did not note these.
    partlyRead: linesOf(typeof partlyRead === "string" ? partlyRead : ""),
    beganAt: isDate(beganAt) ? new Date(beganAt) : undefined,
    fromFile: readFileOrigin(value.fromFile),
  };
}

function linesOf(text: string): TextSet {
  return new TextSet(text === "" ? [] : text.split("\n"));
}
