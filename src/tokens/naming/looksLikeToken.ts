/**
 * Shapes of Azure DevOps tokens and of their parts: the end with `AZDO` at 76 (documented), the `JQQJ` mark at 52 with
 * its metadata, the old 52 characters of base32.
 * https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
 * https://github.com/microsoft/security-utilities (SEC101/200, SEC101/201)
 */
const shapes =
  /[A-Za-z0-9]{12}AZDO[A-Za-z0-9]{4}|JQQJ[0-9A-Z]{2}|(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/;

/** Also long and random, but only the id of a person or a service. */
const descriptors = /\b(aad|msa|svc|win|bnd)\.[\w-]+/g;
const hidden = /\p{Default_Ignorable_Code_Point}/gu;
const beyondAscii = /[^ -~]/;
/** Nothing looks like a token without this. Most names have neither, and an organization has 500,000 of them. */
const longOrMarked = /[A-Za-z0-9]{20}|JQQJ/;
/** Bounded, because an open-ended pattern overflows the matcher's stack on megabytes of letters. */
const runs = /[A-Za-z0-9]{20,400}/g;

const beginnings = /[A-Za-z0-9]{8,400}/g;
/** Parts of ids and of commits' hashes, in one case. Fewer than one token in 2,000 begins with eight such characters. */
const hexadecimal = /^([0-9a-f]+|[0-9A-F]+)$/;
/** A word, capitals or a number. */
const pieces = /[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g;

/** 20 characters or more; at that length a few digits are enough, as in a token that is still being typed. */
const longRun = 40;
const leastDistinct = 12;

/** Does the text contain something that looks like a token, or part of one? One warning too many beats one too few. */
export function looksLikeToken(text: string): boolean {
  const seen = beyondAscii.test(text) ? text.replace(hidden, "") : text;
  if (!longOrMarked.test(seen)) return false;
  return shapes.test(seen) || (seen.replace(descriptors, "").match(runs) ?? []).some(looksRandom);
}

/** Words and dates run together switch between letters and digits once or twice; random text switches all the time. */
function looksRandom(run: string): boolean {
  return switchesIn(run) >= (run.length < longRun ? 4 : 2) && new Set(run).size >= leastDistinct;
}

/**
 * Could the text end up as a token once it is typed whole? A guess too many only keeps a search out of the address. The
 * first letters of a token that happen to have no digit look like a word, and are not noticed.
 */
export function mayBecomeToken(text: string): boolean {
  const runsToJudge = text.replace(hidden, "").replace(descriptors, "").match(beginnings) ?? [];
  return looksLikeToken(text) || runsToJudge.some(startsRandom);
}

/** Words are longer than two letters, so words run together have few pieces for their length. */
function startsRandom(run: string): boolean {
  const count = run.match(pieces)?.length ?? 0;
  return !hexadecimal.test(run) && (count * 3 > run.length || switchesIn(run) >= 3);
}

/** How often letters turn into digits, or digits into letters. */
function switchesIn(run: string): number {
  return run.match(/[0-9](?=[A-Za-z])|[A-Za-z](?=[0-9])/g)?.length ?? 0;
}
