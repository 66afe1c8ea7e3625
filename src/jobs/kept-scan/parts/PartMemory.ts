import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Piece } from "./piecesOf";

interface Written {
  readonly name: string;
  readonly held: ArrayLike<unknown>;
}

/** The parts in which a table is stored, so that only what has changed since is written again. */
export class PartMemory {
  private readonly parts = new Map<string, Written>();

  /** The name under which an equal part is stored; `undefined` if none is known. */
  nameOf({ list, from, held }: Piece): string | undefined {
    const written = this.parts.get(`${list} ${from}`);
    return written && areEqual(written.held, held) ? written.name : undefined;
  }

  note({ list, from, held }: Piece, name: string): void {
    this.parts.set(`${list} ${from}`, { name, held });
  }

  get isEmpty(): boolean {
    return this.parts.size === 0;
  }

  get names(): readonly string[] {
    return Array.from(this.parts.values(), ({ name }) => name);
  }
}

/**
 * By table. Where this is out of date, because another page has replaced the scan, the store says so: it takes no scan
 * whose parts it does not have.
 */
export const memories = new WeakMap<TokenColumns, PartMemory>();

function areEqual(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
