/** What a text gives away about one token, without the token: neither its value nor any part of it is in here. */
export interface Leak {
  /** A token of 84 characters, an old one of 52, or only the hash of one. */
  readonly kind: "token" | "oldToken" | "hash";
  /** The C3ID, 20 characters of base64: what Azure DevOps lists as `crossCompanyCorrelatingId`. */
  readonly hash: string;
  /** When it was made, by the format of a token of 84 characters; absent where its marks do not say. Months are 1 to 12. */
  readonly made?: { readonly year: number; readonly month: number };
  /** Whom an old token was issued to, by its checksum. */
  readonly issuedTo?: "person" | "application";
}

/** All that was found in a text. */
export interface Leaks {
  /** Each hash once, in the order of first appearance. */
  readonly leaks: readonly Leak[];
  /** There are more than 100,000 candidates; the rest of the text was not looked at. */
  readonly isCut: boolean;
}
