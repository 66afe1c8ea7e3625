import { encodeBase64 } from "./encode";
import { quoteBash, quotePowerShell } from "./quote";
import type { Line, Part, SecretForm, SnippetBlock, SnippetTexts } from "./Snippet";

/** The text of a block with the token in its holes, or a placeholder if there is no token to show. */
export function renderSnippet(
  block: Pick<SnippetBlock, "lines">,
  secret: string | undefined,
  texts: SnippetTexts,
): string {
  return block.lines.map((line) => renderLine(line, secret, texts)).join("\n");
}

/** Whether the rendered text contains the token, so that it must be guarded like the token itself. */
export function holdsSecret(block: Pick<SnippetBlock, "lines">): boolean {
  return block.lines.some((line) => line.some((part) => typeof part !== "string" && "secret" in part));
}

function renderLine(line: Line, secret: string | undefined, texts: SnippetTexts): string {
  return line.map((part) => renderPart(part, secret, texts)).join("");
}

function renderPart(part: Part, secret: string | undefined, { prompt, masks }: SnippetTexts): string {
  if (typeof part === "string") return part;
  // PowerShell adds a colon of its own.
  if ("prompt" in part) return part.prompt === "bash" ? quoteBash(`${prompt}: `) : quotePowerShell(prompt);
  return secret === undefined ? masks[part.secret] : formOf(secret, part.secret);
}

function formOf(secret: string, form: SecretForm): string {
  switch (form) {
    case "raw":
      return secret;
    case "base64":
      return encodeBase64(secret);
    case "base64Pair":
      return encodeBase64(`:${secret}`);
    case "json":
      return JSON.stringify(secret).slice(1, -1);
    default:
      return form satisfies never;
  }
}
