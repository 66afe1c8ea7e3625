import * as React from "react";

import { readFeed } from "../../../tokens/snippets/feed/readFeed";
import type { Shell, SnippetId } from "../../../tokens/snippets/Snippet";
import type { SnippetContext } from "../../../tokens/snippets/SnippetContext";
import { snippetsFor } from "../../../tokens/snippets/snippetsFor";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { GivenNames } from "./GivenNames";
import { PlaceFields } from "./PlaceFields";
import { snippetWords } from "./words/snippetWords";
import { ShellChoice, usualShell } from "./ShellChoice";
import "./snippets.scss";
import { SnippetView } from "./SnippetView";

interface Props {
  ids: readonly SnippetId[];
  context: SnippetContext;
  /** Absent until it is revealed; until then, the texts show a placeholder. */
  secret: string | undefined;
  /** What a tool keeps of an older token is removed first. */
  isReplacing?: boolean | undefined;
  /** Shown below the lines of a tool. */
  below?: ((id: SnippetId) => React.ReactNode) | undefined;
}

/** The lines that use the token, with the organization's real addresses. */
export function Snippets({ ids, context, secret, isReplacing = false, below }: Props) {
  const text = useWordsOf(snippetWords);
  const [names, setNames] = React.useState<GivenNames>({});
  const [shell, setShell] = React.useState<Shell>(usualShell);
  const [openId, setOpenId] = React.useState<SnippetId | undefined>(ids[0]);
  const { isOrganizationFeed } = names;
  const asked = new Set(
    snippetsFor(ids, { ...context, isOrganizationFeed }).flatMap(({ missing }) => missing),
  );
  // An address that is not a feed's, or is another organization's, must not end up in the lines.
  const feed = readFeed(names.feed ?? "", context).kind === "name" ? names.feed : undefined;
  const snippets = snippetsFor(ids, { ...context, ...names, feed }, { isReplacing });
  return (
    <section aria-labelledby="snippets-title" className="snippets">
      <h2 id="snippets-title">{isReplacing ? text.titleReplacing : text.title}</h2>
      {asked.size > 0 ? (
        <PlaceFields asked={[...asked]} context={context} names={names} onChange={setNames} />
      ) : null}
      <ShellChoice onChange={setShell} value={shell} />
      {snippets.map((snippet) => (
        <SnippetView
          below={below?.(snippet.id)}
          isOpen={snippet.id === openId}
          key={snippet.id}
          onToggle={() => setOpenId(snippet.id === openId ? undefined : snippet.id)}
          secret={secret}
          shell={shell}
          snippet={snippet}
        />
      ))}
    </section>
  );
}
