import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import { ColumnsBuilder, type StoredRows } from "../../../tokens/organization/columns/ColumnsBuilder";
import type { StoredGuids } from "../../../tokens/organization/columns/GuidColumn";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { unpackTexts, type PackedTexts } from "../../../tokens/text/PackedTexts";
import { TextSet } from "../../../tokens/text/TextSet";
import { readFileOrigin, type FileOrigin } from "../../scan-file/FileOrigin";
import { isColumn } from "../../store/isColumn";
import { keptLists, type KeptList } from "./KeptHead";
import type { Piece } from "./piecesOf";
import { readOwner } from "./readOwner";
import { readPackedTexts } from "./readPackedTexts";
import { readReach, readScopes } from "./readTraits";

type PartTaken = Pick<Piece, "list" | "from" | "count">;

/** Puts a table and its lists together from kept parts, in their order. */
export class PartsReader {
  readonly read = new TextSet();
  readonly partlyRead = new TextSet();
  readonly failed: FileOrigin["failed"][number][] = [];
  private readonly builder = new ColumnsBuilder();
  private readonly counts = new Map<KeptList, number>();

  /** `rows`: how many there will be, as far as anybody knows. */
  constructor(
    private readonly takenAt: Date,
    rows: number,
  ) {
    this.builder.reserve(rows);
  }

  /** Returns `undefined` for a part that is not whole, or not the next. A moment's work. */
  take(part: unknown): PartTaken | undefined {
    if (!isJsonObject(part)) return undefined;
    const list = keptLists.find((known) => known === part.list);
    if (!list || part.from !== this.countOf(list)) return undefined;
    const [from, count] = [this.countOf(list), this.takeItems(list, part)];
    if (count === undefined) return undefined;
    this.counts.set(list, from + count);
    return { list, from, count };
  }

  /** How many there were in all parts so far. */
  countOf(list: KeptList): number {
    return this.counts.get(list) ?? 0;
  }

  build(): TokenColumns | undefined {
    return this.builder.build();
  }

  /** How many they are; `undefined` if they make no sense. */
  private takeItems(list: KeptList, part: JsonObject): number | undefined {
    const { builder } = this;
    switch (list) {
      case "owners":
        return each(part.items, (item) => {
          const owner = readOwner(item, this.takenAt);
          if (owner) builder.addOwner(owner);
          return owner !== undefined;
        });
      case "failed":
        return each(part.items, (item) => {
          const [failed] = readFileOrigin({ failed: [item] })?.failed ?? [];
          if (failed) this.failed.push(failed);
          return true;
        });
      case "names":
        return packed(part, (names) => builder.addNames(names));
      case "scopes":
        return packed(part, (texts) =>
          unpackTexts(texts).forEach((text) => builder.addScopes(readScopes(text))),
        );
      case "reaches":
        return packed(part, (texts) =>
          unpackTexts(texts).forEach((text) => builder.addReach(readReach(text))),
        );
      case "read":
      case "partlyRead":
        return packed(part, (descriptors) => this[list].addPacked(descriptors));
      case "rows": {
        const before = builder.rows;
        const rows = rowsIn(part);
        return rows && builder.addRows(rows) ? builder.rows - before : undefined;
      }
      case "marks": {
        const { revoked } = part;
        if (!isColumn(revoked, "Uint8Array")) return undefined;
        builder.addMarks(revoked);
        return revoked.length;
      }
    }
  }
}

function each(items: unknown, take: (item: unknown) => boolean): number | undefined {
  return Array.isArray(items) && items.every(take) ? items.length : undefined;
}

function packed(part: JsonObject, take: (texts: PackedTexts) => void): number | undefined {
  const texts = readPackedTexts(part);
  if (texts) take(texts);
  return texts?.lengths.length;
}

function rowsIn(part: JsonObject): StoredRows | undefined {
  const { ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo, hashes } = part;
  const ids = idsIn(part.ids);
  if (!ids || !isColumn(ownerOf, "Uint32Array") || !isColumn(nameOf, "Uint32Array")) return undefined;
  if (!isColumn(scopesOf, "Uint32Array") || !isColumn(reachOf, "Uint32Array")) return undefined;
  if (!isColumn(validFrom, "Float64Array") || !isColumn(validTo, "Float64Array")) return undefined;
  if (hashes !== undefined && !isColumn(hashes, "Uint8Array")) return undefined;
  return { ids, ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo, hashes };
}

function idsIn(value: unknown): StoredGuids | undefined {
  if (!isJsonObject(value) || !isColumn(value.words, "Uint32Array")) return undefined;
  if (!Array.isArray(value.others)) return undefined;
  const others: [number, string][] = [];
  for (const pair of value.others) {
    const [row, id]: unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof row !== "number" || !Number.isSafeInteger(row) || typeof id !== "string") return undefined;
    others.push([row, id]);
  }
  return { words: value.words, others };
}
