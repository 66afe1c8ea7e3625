import { looksLikeToken } from "../../../tokens/naming/looksLikeToken";

/** A sign-in name may have 113 characters, an address 254. */
const longest = 320;

/** Invisible characters that come along from web pages and Outlook. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Quotes, bullets and stops in front of an address. */
const before = /^['’‘`´*•.:!?…]+/;

/** Labels before an address. Not `SIP:` or `X500:`: what follows those is no mail address, so it finds no one. */
const labels = /^(?:mailto|smtp|e-?mail|mail|upn|to|cc|bcc|from|an|von):/i;

/** Letters of any script, and what else mailboxes and guests' sign-in names (`#EXT#`) contain. */
const local = /^[\p{L}\p{N}!#$%&'*+=?^_`~-][\p{L}\p{M}\p{N}.!#$%&'*+=?^_`~-]*$/u;

/** The domain, and what may follow it in a sentence or link: not `:path`, as in a repository's address. */
const domain =
  /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)*)(?:[.:!…]*|['’‘`´*?].*)$/su;

/** As long as the shortest token. Shorter names that look random belong to services. */
const leastToken = 52;

/** The email address or sign-in name that a word contains, or `undefined`. Half an address does not count. */
export function addressIn(word: string): string | undefined {
  if (word.length > longest || !word.includes("@")) return undefined;
  const parts = word
    .replace(invisible, "")
    .replace(before, "")
    .replace(labels, "")
    .replace(before, "")
    .split("@");
  const [name = "", rest = ""] = parts;
  const [, host = ""] = domain.exec(rest) ?? [];
  if (parts.length !== 2 || !local.test(name) || !/[^_-]$/.test(host)) return undefined;
  if (name.length >= leastToken && looksLikeToken(name)) return undefined;
  return `${name}@${host}`;
}
