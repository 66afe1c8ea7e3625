/** Characters with no special meaning to bash or zsh anywhere in a word. */
const plainForBash = /^[A-Za-z0-9_/.,@%+:-]+$/;

/** One word for bash and zsh, whatever it contains. */
export function quoteBash(value: string): string {
  return plainForBash.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

/** PowerShell treats typographic single quotes as plain ones; doubling escapes each of them. */
const powerShellQuotes = /['\u2018\u2019\u201a\u201b]/g;

/** One literal string for PowerShell, whatever it contains. */
export function quotePowerShell(value: string): string {
  return `'${value.replace(powerShellQuotes, "$&$&")}'`;
}

export function escapeXml(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
