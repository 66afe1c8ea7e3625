/** Line breaks and tabs are layout. Whatever else a terminal acts on is not. */
const controls = /(?![\t\n])\p{Cc}/gu;

/**
 * An agent of Azure Pipelines takes `##vso[…]` for a command, wherever a line of a log has it, and a terminal takes what
 * follows an escape for one; names come from anybody. Fit for text.
 */
export function harmlessInLog(text: string): string {
  return text.replace(controls, "").replace(/#(?=#)/g, "# ");
}

/** The same for JSON, where it stays what it is. */
export function harmlessJson(text: string): string {
  return text.replaceAll("##", "#\\u0023").replace(controls, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
