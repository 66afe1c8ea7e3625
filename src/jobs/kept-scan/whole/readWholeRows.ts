import type { JsonObject } from "../../../tokens/json/JsonObject";
import type { ColumnsBuilder } from "../../../tokens/organization/columns/ColumnsBuilder";
import { GuidColumn } from "../../../tokens/organization/columns/GuidColumn";
import { bytesPerHash } from "../../../tokens/organization/columns/hashes/storedHash";
import type { Steps } from "../../../tokens/steps/Steps";
import { isColumn } from "../../store/isColumn";

/** Rows that are read in a step: their ids are text. */
const stepRows = 8_192;

/** Adds the rows of a scan that was kept in one piece. Returns false if a column is not whole. */
export function* readWholeRows(value: JsonObject, builder: ColumnsBuilder): Steps<boolean> {
  const { ids, ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo, revoked, hashes } = value;
  if (!isColumn(ownerOf, "Uint32Array") || !isColumn(nameOf, "Uint32Array")) return false;
  if (!isColumn(scopesOf, "Uint32Array") || !isColumn(reachOf, "Uint32Array")) return false;
  if (!isColumn(validFrom, "Float64Array") || !isColumn(validTo, "Float64Array")) return false;
  if (!isColumn(revoked, "Uint8Array") || typeof ids !== "string") return false;
  const { length } = revoked;
  const columns = [ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo];
  if (columns.some((column) => column.length !== length)) return false;
  if (hashes !== undefined && !(isColumn(hashes, "Uint8Array") && hashes.length === length * bytesPerHash))
    return false;
  const lines = new Lines(ids);
  for (let from = 0; from < length; from += stepRows) {
    const to = Math.min(length, from + stepRows);
    const some = new GuidColumn();
    for (let row = from; row < to; row++) {
      const id = lines.next();
      if (id === "") return false;
      some.push(id);
    }
    const isWhole = builder.addRows({
      ids: some.stored(0, to - from),
      ownerOf: ownerOf.subarray(from, to),
      nameOf: nameOf.subarray(from, to),
      scopesOf: scopesOf.subarray(from, to),
      reachOf: reachOf.subarray(from, to),
      validFrom: validFrom.subarray(from, to),
      validTo: validTo.subarray(from, to),
      hashes: hashes?.subarray(from * bytesPerHash, to * bytesPerHash),
    });
    if (!isWhole) return false;
    builder.addMarks(revoked.subarray(from, to));
    yield;
  }
  return lines.areAtEnd;
}

/** The lines of a text one after another, so that a text of megabytes is never split in one go. */
class Lines {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Empty after the last one. */
  next(): string {
    const end = this.text.indexOf("\n", this.at);
    const line = this.text.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.text.length : end + 1;
    return line;
  }

  get areAtEnd(): boolean {
    return this.at === this.text.length;
  }
}
