import type { JsonObject } from "../../tokens/json/JsonObject";
import type { ReportLine } from "../report/RevocationReport";
import { jsonBytes } from "../../tokens/json/jsonBytes";
import { TextSet } from "../../tokens/text/TextSet";

/** Room for what brackets a row, and for its places in the lists of the document. */
const restOfRow = 16;

/** Stands for a token's own end where it is also the effective one, which is nearly always. */
export const sameEnd = 1;

/**
 * One document of a run while it is filled. Owners, scopes and failures repeat from row to row, so that a row has only
 * their places in a list of the same document: each document can be read without the others.
 */
export class RunPart {
  private readonly lists = { owners: new PlaceList(), scopes: new PlaceList(), whys: new PlaceList() };
  private readonly rows: unknown[] = [];
  private bytes = 200;

  constructor(
    private readonly startedAt: Date,
    private readonly head: JsonObject = {},
  ) {
    this.bytes += jsonBytes(head);
  }

  /** False, and nothing is added, if the document would become larger than this. A first row is always taken. */
  add(line: ReportLine, most: number): boolean {
    const { owners, scopes, whys } = this.lists;
    const owner = [line.owner, line.ownerName, line.ownerMail ?? null];
    const since = (date: Date | undefined) => (date ? date.getTime() - this.startedAt.getTime() : null);
    const own = [line.authorizationId, line.tokenName, line.validTo?.getTime() ?? null, line.state];
    const times = [
      since(line.sentAt),
      since(line.acceptedAt),
      since(line.stateAt),
      line.wasProtected ? 1 : 0,
    ];
    const end = endOf(line);
    const added =
      jsonBytes([own, times, end]) +
      restOfRow +
      owners.cost(owner) +
      scopes.cost(line.scopes) +
      whys.cost(line.why);
    if (this.rows.length > 0 && this.bytes + added > most) return false;
    this.bytes += added;
    const why = line.why ? whys.place(line.why) : null;
    this.rows.push([...own, ...times, owners.place(owner), scopes.place(line.scopes), why, ...end]);
    return true;
  }

  get fields(): JsonObject {
    const { owners, scopes, whys } = this.lists;
    return { ...this.head, owners: owners.values, scopes: scopes.values, whys: whys.values, rows: this.rows };
  }
}

/** Nothing if it is not known, as in rows of earlier versions. */
function endOf({ validTo, effectiveExpiry }: ReportLine): readonly number[] {
  if (!effectiveExpiry) return [];
  return [effectiveExpiry.getTime() === validTo?.getTime() ? sameEnd : effectiveExpiry.getTime()];
}

/** Distinct values, each with its place. */
class PlaceList {
  readonly values: unknown[] = [];
  private readonly texts = new TextSet();

  /** Bytes that the value would add. */
  cost(value: unknown): number {
    return value === undefined || this.texts.has(JSON.stringify(value)) ? 0 : jsonBytes(value) + 1;
  }

  place(value: unknown): number {
    const place = this.texts.add(JSON.stringify(value));
    if (place === this.values.length) this.values.push(value);
    return place;
  }
}
