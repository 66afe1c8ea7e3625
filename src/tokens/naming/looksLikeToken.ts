/**
 * Shapes of Azure DevOps tokens and of their parts: 84 characters with `AZDO` at 76 (documented), the `JQQJ`
 * mark at 52 with its metadata, and the older 52 characters of base32.
 * https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
 * https://github.com/microsoft/security-utilities (SEC101/200, SEC101/201)
 */
const shapes = [
  /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
  /JQQJ[0-9A-Z]{2}/,
  /[A-Za-z0-9]{12}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/,
  /(?<![A-Za-z0-9])[a-z2-7]{52}(?![A-Za-z0-9])/,
];

const runs = /[A-Za-z0-9]{20,}/g;
const leastEntropyBits = 3.5;
const leastSwitches = 4;

/** Does the text contain something that looks like a token, or part of one? One warning too many beats one too few. */
export function looksLikeToken(text: string): boolean {
  return shapes.some((shape) => shape.test(text)) || (text.match(runs) ?? []).some(looksRandom);
}

/** Words and dates run together switch between letters and digits once or twice; random text switches all the time. */
function looksRandom(run: string): boolean {
  const switches = run.match(/[0-9](?=[A-Za-z])|[A-Za-z](?=[0-9])/g) ?? [];
  return switches.length >= leastSwitches && entropyBits(run) >= leastEntropyBits;
}

/** Shannon entropy in bits per character. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
