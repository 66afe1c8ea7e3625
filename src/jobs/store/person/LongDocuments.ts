import type { JsonObject } from "../../../tokens/json/JsonObject";
import type { PersonDocument, PersonDocuments } from "../PersonDocuments";
import { cutText } from "./cutText";
import { jsonBytes } from "../../../tokens/json/jsonBytes";
import { longestDocument } from "./longestDocument";
import { randomName } from "./randomName";

/** A value, with what its document says about it beside its text. */
export interface LongDocument {
  readonly id: string;
  readonly etag: number;
  readonly fields: JsonObject;
  readonly value: unknown;
}

/** Longest value, in documents: 2 MB. */
const mostParts = 64;
const longest = mostParts * longestDocument;
/** More documents than this are not looked at. */
const mostDocuments = 1_000;
const partsAtOnce = 4;
/** What a part has beside its piece of text. */
const partFrame = 200;

/**
 * Keeps JSON values of up to 2 MB in documents under 32 KB. A long value is cut into parts, in a collection of their own;
 * its document is written last and names them, so that a reader finds the whole value or none: a value whose writer was
 * killed halfway was never written.
 */
export class LongDocuments {
  /** Texts by the name of their parts, which nobody ever changes. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly documents: PersonDocuments,
    private readonly collection: string,
  ) {}

  /**
   * Replaces the value that has this etag; without an etag, creates one. `fields` are written beside it and are small.
   * The id has at most 36 characters. Rejects if the value is too long.
   */
  async write(
    id: string,
    value: unknown,
    etag?: number,
    fields: JsonObject = {},
  ): Promise<"saved" | "changedMeanwhile"> {
    const text = JSON.stringify(value);
    const whole = { ...fields, text };
    if (jsonBytes({ ...whole, id }) <= longestDocument)
      return this.documents.setDocument(this.collection, id, whole, etag);
    const pieces = cutText(text, longestDocument - partFrame);
    if (pieces.length > mostParts) throw new Error("The value is too long to be kept.");
    const stamp = randomName();
    const write = async (piece: string, index: number) => {
      // The name is new, so if it is there already, an answer was lost on its way.
      await this.documents.setDocument(this.partsIn, partId(stamp, index), { text: piece }, undefined);
    };
    for (let first = 0; first < pieces.length; first += partsAtOnce)
      await Promise.all(
        pieces.slice(first, first + partsAtOnce).map((piece, index) => write(piece, first + index)),
      );
    const saved = await this.documents.setDocument(
      this.collection,
      id,
      { ...fields, stamp, parts: pieces.length },
      etag,
    );
    this.known.set(stamp, text);
    return saved;
  }

  /** Every whole value. */
  async readAll(): Promise<readonly LongDocument[]> {
    return this.readFrom(await this.documents.getDocuments(this.collection));
  }

  /** The same, from documents of the collection that have been read already. Skips whatever is no value. */
  async readFrom(read: readonly PersonDocument[]): Promise<readonly LongDocument[]> {
    const some = read.slice(0, mostDocuments);
    if (some.some(({ fields }) => isStamp(fields.stamp) && !this.known.has(fields.stamp)))
      await this.readParts(some);
    return some.flatMap(({ fields, etag }) => {
      const { id, text, stamp } = fields;
      const written = isStamp(stamp) ? this.known.get(stamp) : text;
      if (typeof id !== "string" || typeof written !== "string" || written.length > longest) return [];
      const value = parse(written);
      return value === undefined ? [] : [{ id, etag, fields, value }];
    });
  }

  /** Deletes a value with its parts, its document first: what is left after a kill is swept up later. */
  async delete({ id, fields }: Pick<LongDocument, "id" | "fields">): Promise<void> {
    await this.documents.deleteDocument(this.collection, id);
    const { stamp, parts } = fields;
    if (!isStamp(stamp) || typeof parts !== "number") return;
    for (let index = 0; index < Math.min(parts, mostParts); index++)
      await this.documents.deleteDocument(this.partsIn, partId(stamp, index));
  }

  /** Deletes parts of no value. Only whoever alone may write calls it: parts are written before their document. */
  async sweep(read: readonly PersonDocument[]): Promise<void> {
    const named = new Set(read.map(({ fields }) => fields.stamp));
    for (const { fields } of await this.documents.getDocuments(this.partsIn)) {
      const { id } = fields;
      if (typeof id !== "string" || named.has(id.replace(/-\d+$/, ""))) continue;
      await this.documents.deleteDocument(this.partsIn, id);
    }
  }

  private get partsIn(): string {
    return `${this.collection}-parts`;
  }

  private async readParts(read: readonly PersonDocument[]): Promise<void> {
    const parts = new Map<unknown, unknown>();
    for (const { fields } of await this.documents.getDocuments(this.partsIn))
      parts.set(fields.id, fields.text);
    for (const { fields } of read) {
      const { stamp, parts: count } = fields;
      if (!isStamp(stamp) || typeof count !== "number" || !(count <= mostParts)) continue;
      const pieces = Array.from({ length: count }, (_, index) => parts.get(partId(stamp, index)));
      if (pieces.every((piece) => typeof piece === "string")) this.known.set(stamp, pieces.join(""));
    }
  }
}

const partId = (stamp: string, index: number) => `${stamp}-${index}`;

function isStamp(value: unknown): value is string {
  return typeof value === "string" && /^[\da-f]{24}$/.test(value);
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
