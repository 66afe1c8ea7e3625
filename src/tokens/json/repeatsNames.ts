const [quote, colon, backslash] = [0x22, 0x3a, 0x5c];

/**
 * Whether a JSON text gives one object two members of the same name. `JSON.parse` keeps the last and other programs may
 * show the first, so such a text says two things at once. `value` is what `JSON.parse` made of the text. Linear in time.
 */
export function repeatsNames(text: string, value: unknown): boolean {
  return namesIn(text) > membersOf(value);
}

/** One colon outside of strings for each member. */
function namesIn(text: string): number {
  let names = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) isInString = !isInString;
    else if (isInString && code === backslash) at++;
    else if (!isInString && code === colon) names++;
  }
  return names;
}

function membersOf(value: unknown): number {
  let members = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inner: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) members += inner.length;
    for (const each of inner) open.push(each);
  }
  return members;
}
