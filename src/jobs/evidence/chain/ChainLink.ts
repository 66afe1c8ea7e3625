import { isJsonObject } from "../../../tokens/json/JsonObject";
import { Field } from "../content/Field";
import { evidenceKinds, type Evidence, type EvidenceKind } from "../Evidence";
import { isHash } from "../hashOfJson";
import { mostLinks } from "./ChainPage";

/** What the chain keeps of a report: no names and no contents. */
export interface ChainLink {
  /** From 1. */
  readonly number: number;
  readonly hash: string;
  readonly previous: string | null;
  /** When the report was closed, in UTC. */
  readonly at: string;
  readonly kind: EvidenceKind;
}

export function linkOf({ number, hash, previous, content }: Evidence): ChainLink {
  return { number, hash, previous, at: content.closedAt, kind: content.kind };
}

/** `undefined` if the value is no link. */
export function readLink(value: unknown): ChainLink | undefined {
  if (!isJsonObject(value)) return undefined;
  // Of a member that is null, nothing arrives: what carries the document between host and page drops it.
  const { number, hash, previous = null } = value;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 1 || number > mostLinks)
    return undefined;
  if (!isHash(hash) || (previous !== null && !isHash(previous))) return undefined;
  try {
    const link = new Field(value);
    return {
      ...{ number, hash, previous },
      at: link.of("at").moment(),
      kind: link.of("kind").oneOf(evidenceKinds),
    };
  } catch {
    return undefined;
  }
}

export function isSameLink(one: ChainLink, other: ChainLink): boolean {
  return (
    one.number === other.number &&
    one.hash === other.hash &&
    one.previous === other.previous &&
    one.at === other.at &&
    one.kind === other.kind
  );
}
