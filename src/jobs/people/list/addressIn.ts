import { looksLikeToken } from "../../../tokens/naming/looksLikeToken";

/** A sign-in name may have 113 characters, an address 254. */
const longest = 320;

/** Marks that come along from web pages and Outlook, and show nothing. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Quotes, bullets and stops in front of an address. */
const before = /^['’‘`´*•.:!?…]+/;

/** What says that an address follows. Not `SIP:` and `X500:`: those are no mail addresses, so nobody is found by them. */
const labels = /^(?:mailto|smtp|e-?mail|mail|upn|to|cc|bcc|from|an|von):/i;

/** Letters of any script, and what mailboxes and sign-in names of guests (`#EXT#`) contain besides. */
const local = /^[\p{L}\p{N}!#$%&'*+=?^_`~-][\p{L}\p{M}\p{N}.!#$%&'*+=?^_`~-]*$/u;

/** The domain, and what may follow it in a sentence or in a link: not `:path`, as in the address of a repository. */
const domain =
  /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)*)(?:[.:!…]*|['’‘`´*?].*)$/su;

/** As long as the shortest token. Shorter names that look random belong to services. */
const leastToken = 52;

/** The email address or sign-in name that a word contains, or `undefined`. Half an address is none. */
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
