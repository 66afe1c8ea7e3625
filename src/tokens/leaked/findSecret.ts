import { Secret } from "../token/Secret";
import { c3id } from "./c3id";
import { findSuspects } from "./findSuspects";

/** A leaked token that is about to ask whose it is, for the time until the answer; whoever gets it calls `forget`. */
export interface LeakedSecret {
  readonly secret: Secret;
  /** Its C3ID. */
  readonly hash: string;
}

/** The first token in a text; with a hash, the token of that hash. `undefined` if the text has none. */
export function findSecret(text: string, hash?: string): LeakedSecret | undefined {
  for (const suspect of findSuspects(text)) {
    const found = c3id(suspect.secret);
    if (hash === undefined || found === hash) return { secret: new Secret(suspect.secret), hash: found };
  }
  return undefined;
}
