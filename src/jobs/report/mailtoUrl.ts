/** Windows passes on about 2,000 characters of an address; longer ones are cut or refused. */
export const longestMailto = 1_900;

const mailAddress = /^[^\s@,;<>"?&]+@[^\s@,;<>"?&]+$/;

/**
 * An address that opens a new message. A body that would make it too long is cut; `isCut` says so, so that
 * the whole text can be offered for copying. `undefined` if there is no usable mail address.
 */
export function mailtoUrl(
  to: string | undefined,
  subject: string,
  body: string,
): { readonly url: string; readonly isCut: boolean } | undefined {
  if (to === undefined || !mailAddress.test(to)) return undefined;
  const start = `mailto:${encoded(to).replaceAll("%40", "@")}?subject=${encoded(subject.slice(0, 200))}&body=`;
  const characters = [...body.replace(/\r?\n/g, "\r\n")];
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
