import { encodeBase64 } from "./encode";
import type { Line, Part, SecretForm, SnippetBlock } from "./Snippet";

/** Plainly no token, for as long as it is not revealed. */
const masks: Readonly<Record<SecretForm, string>> = {
  raw: "<your token>",
  json: "<your token>",
  base64: "<your token in base64>",
  base64Pair: "<a colon and your token, in base64>",
};

/** The text of a block with the token in its holes, or with words in their place when there is none to show. */
export function renderSnippet(block: Pick<SnippetBlock, "lines">, secret: string | undefined): string {
  return block.lines.map((line) => renderLine(line, secret)).join("\n");
}

/** Whether the text holds the token once it is rendered, so that it is to be kept as the token itself. */
export function holdsSecret(block: Pick<SnippetBlock, "lines">): boolean {
  return block.lines.some((line) => line.some((part) => typeof part !== "string"));
}

function renderLine(line: Line, secret: string | undefined): string {
  return line.map((part) => renderPart(part, secret)).join("");
}

function renderPart(part: Part, secret: string | undefined): string {
  if (typeof part === "string") return part;
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
