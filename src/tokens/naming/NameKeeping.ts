import { decodeName } from "./decodeName";

/** How a service keeps the names of tokens: as an HTML encoder writes them, or as they were sent. */
export type NameKeeping = "encoded" | "asSent";

/** What no HTML encoder writes: markup, quotes, or an `&` that begins no code of any kind. */
const neverEncoded = /[<>"]|&(?!#?\w{1,32};)/;
/** No one types these into a name. */
const numericCode = /&#(?:\d{1,7}|[xX][\da-fA-F]{1,6});/;

/**
 * What a kept name proves, compared with the one that was sent; nothing if both ways give the same, or the token has
 * been renamed since. `R&amp;D` that stays `R&amp;D` counts as kept as sent. That is not quite certain: a service that
 * decodes before it encodes would answer the same, but none is known to.
 */
export function keepingOf(sent: string, kept: string): NameKeeping | undefined {
  const name = sent.trim();
  if (kept.trim() === name) return /[&<>"]/.test(name) ? "asSent" : undefined;
  return decodeName(kept).trim() === name ? "encoded" : undefined;
}

/**
 * What a list of names shows by itself. A name that no encoder could have written shows a service that does not encode,
 * unless others in the list have codes in them: then it is older than the encoding, or came in another way.
 */
export function keepingIn(names: readonly string[]): NameKeeping | undefined {
  const isPlain = names.some((name) => neverEncoded.test(name));
  return isPlain && !names.some((name) => numericCode.test(name)) ? "asSent" : undefined;
}

/**
 * The name as a person wrote it. Without a sign of how it is kept, it is taken to be encoded, as Azure DevOps' own code
 * is known to do; what no encoder could have written stays as it is.
 */
export function readName(kept: string, keeping: NameKeeping | undefined): string {
  return keeping === "asSent" || neverEncoded.test(kept) ? kept : decodeName(kept);
}

/** The same for a name that this page has just sent: what came back is that name, whichever way it is kept. */
export function readSentName(sent: string, kept: string, keeping: NameKeeping | undefined): string {
  const name = sent.trim();
  return [kept, decodeName(kept)].some((one) => one.trim() === name) ? name : readName(kept, keeping);
}
