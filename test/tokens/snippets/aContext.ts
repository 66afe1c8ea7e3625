import { renderSnippet } from "../../../src/tokens/snippets/renderSnippet";
import type { BlockTitle, Shell, SnippetBlock, SnippetId } from "../../../src/tokens/snippets/Snippet";
import type { SnippetContext } from "../../../src/tokens/snippets/SnippetContext";
import { snippetsFor } from "../../../src/tokens/snippets/snippetsFor";
import { en as snippets } from "../../../src/hubs/my-tokens/snippets/words/en";

/** The length of a real one, and plainly none. */
export const fakeToken = "FakeTokenForTests".repeat(5).slice(0, 84);

export function aContext(changes: Partial<SnippetContext> = {}): SnippetContext {
  return {
    organizationUrl: "https://dev.azure.com/fabrikam",
    organizationName: "fabrikam",
    project: "Shop",
    repository: "web",
    feed: "parts",
    ...changes,
  };
}

export function blocksOf(id: SnippetId, context = aContext()): readonly SnippetBlock[] {
  return snippetsFor([id], context)[0]?.blocks ?? [];
}

export function textOf(
  id: SnippetId,
  title: BlockTitle,
  { shell, context, secret }: { shell?: Shell; context?: SnippetContext; secret?: string } = {},
): string {
  const block = blocksOf(id, context).find(
    (each) => each.title === title && (!shell || each.shell === shell),
  );
  if (!block) throw new Error(`${id} has no block ${title}`);
  return renderSnippet(block, secret, snippets.texts);
}
