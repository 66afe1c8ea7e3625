import type { Leak } from "./Leak";

/** What may be a token, between finding and hashing. It holds the secret, so none leaves this folder. */
export interface Suspect {
  readonly kind: "token" | "oldToken";
  readonly secret: string;
  /** Where the text has it, to put several in order. */
  readonly at: number;
  readonly issuedTo?: Leak["issuedTo"];
}
