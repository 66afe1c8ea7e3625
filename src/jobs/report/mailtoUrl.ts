import { displayName } from "../../tokens/text/displayText";

/** Windows hands on about 2,000 characters of an address; longer ones are cut or refused. */
export const longestMailto = 1_900;

const mailAddress = /^[^\s@,;<>"?&]+@[^\s@,;<>"?&]+$/;

/** A mail program may obey a control character, and a direction mark can reverse an address. Line breaks stay. */
const unwanted = /[^\P{Cc}\n]|\p{Bidi_Control}/gu;

/**
 * An address that opens a new message. A body that would make it too long is cut; `isCut` says so, so that the whole
 * text can be offered for copying. `undefined` if there is no usable email address.
 */
export function mailtoUrl(
  to: string | undefined,
  subject: string,
  body: string,
): { readonly url: string; readonly isCut: boolean } | undefined {
  if (to === undefined || !mailAddress.test(to) || displayName(to) !== to) return undefined;
  const shortSubject = encoded(displayName(subject).slice(0, 200));
  const start = `mailto:${encoded(to).replaceAll("%40", "@")}?subject=${shortSubject}&body=`;
  const lines = body.replace(/\r\n?/g, "\n").replace(unwanted, "");
  const characters = [...lines.replaceAll("\n", "\r\n")];
  let url = start;
  for (const [index, character] of characters.entries()) {
    const next = encoded(character);
    if (url.length + next.length > longestMailto) return { url, isCut: index < characters.length };
    url += next;
  }
  return { url, isCut: false };
}

/** Replaces half a character, which cannot be encoded, with the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
