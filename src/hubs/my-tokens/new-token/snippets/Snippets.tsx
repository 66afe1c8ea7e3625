import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import type { MissingName, Shell, SnippetId } from "../../../../tokens/snippets/Snippet";
import type { SnippetContext } from "../../../../tokens/snippets/SnippetContext";
import { snippetsFor } from "../../../../tokens/snippets/snippetsFor";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { snippetWords } from "./words/snippetWords";
import { ShellChoice, usualShell } from "./ShellChoice";
import "./snippets.scss";
import { SnippetView } from "./SnippetView";

interface Props {
  ids: readonly SnippetId[];
  context: SnippetContext;
  /** Absent until it is revealed; until then, the texts show a placeholder. */
  secret: string | undefined;
}

/** The lines that use the token, with the organization's real addresses. */
export function Snippets({ ids, context, secret }: Props) {
  const text = useWordsOf(snippetWords);
  const [names, setNames] = React.useState<Partial<Record<MissingName, string>>>({});
  const [shell, setShell] = React.useState<Shell>(usualShell);
  const [openId, setOpenId] = React.useState<SnippetId | undefined>(ids[0]);
  const asked = new Set(snippetsFor(ids, context).flatMap(({ missing }) => missing));
  const snippets = snippetsFor(ids, { ...context, ...names });
  return (
    <section aria-labelledby="snippets-title" className="snippets">
      <h2 id="snippets-title">{text.title}</h2>
      {asked.size > 0 ? (
        <div aria-label={text.place} className="place-fields" role="group">
          {[...asked].map((name) => (
            <TextField
              key={name}
              label={text.names[name]}
              onChange={(_event, value) => setNames({ ...names, [name]: value })}
              spellCheck={false}
              value={names[name] ?? ""}
            />
          ))}
        </div>
      ) : null}
      <ShellChoice onChange={setShell} value={shell} />
      {snippets.map((snippet) => (
        <SnippetView
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
