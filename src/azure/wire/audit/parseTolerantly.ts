const anyEscape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|)/g;

/**
 * JSON whose texts may have escapes that JSON does not know, as answers of the audit log sometimes do: such a backslash
 * stands for itself. @throws SyntaxError for anything else that is wrong
 */
export function parseTolerantly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(anyEscape, (escape) => (escape === "\\" ? "\\\\" : escape)));
  }
}
