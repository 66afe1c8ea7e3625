import * as React from "react";

import { holdsSecret, renderSnippet } from "../../../tokens/snippets/renderSnippet";
import type { Shell, Snippet, SnippetBlock } from "../../../tokens/snippets/Snippet";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { snippetTitleWords } from "../../../ui/snippets/words/snippetTitleWords";
import { snippetWords } from "./words/snippetWords";
import { CopyButton } from "../../../ui/copy/CopyButton";
import { Fold } from "../../../ui/fold/Fold";

interface Props {
  snippet: Snippet;
  shell: Shell;
  secret: string | undefined;
  below?: React.ReactNode;
  isOpen: boolean;
  onToggle(): void;
}

/** One way to use the token. It folds, because a person rarely needs more than one. */
export function SnippetView({ snippet, shell, secret, below, isOpen, onToggle }: Props) {
  const { words, missing } = useWordsOf(snippetWords);
  const title = useWordsOf(snippetTitleWords)[snippet.id];
  const { explanation } = words[snippet.id];
  const blocks = snippet.blocks.filter((block) => block.shell === shell || block.shell === "any");
  return (
    <Fold isOpen={isOpen} onToggle={onToggle} title={title}>
      <div className="snippet-body">
        <p>{explanation}</p>
        {snippet.missing.map((name) => (
          <p className="secondary-text" key={name}>
            {missing[name]}
          </p>
        ))}
        {blocks.map((block, index) => (
          <Block
            block={block}
            key={block.title}
            secret={secret}
            step={snippet.areSteps && blocks.length > 1 ? index + 1 : undefined}
          />
        ))}
        {below}
      </div>
    </Fold>
  );
}

interface BlockProps {
  block: SnippetBlock;
  secret: string | undefined;
  /** Its place among steps that depend on each other. */
  step: number | undefined;
}

function Block({ block, secret, step }: BlockProps) {
  const { blocks, notes, texts, file, copy } = useWordsOf(snippetWords);
  const title = blocks[block.title];
  const value = renderSnippet(block, secret, texts);
  const isHolder = holdsSecret(block);
  return (
    <figure className="snippet-block">
      <figcaption>
        <span>
          {step === undefined ? null : `${step}. `}
          {title}
          {block.path ? <span className="secondary-text"> {file(block.path)}</span> : null}
        </span>
        <CopyButton label={copy(title)} value={value} />
      </figcaption>
      {/* Long lines scroll; taking the focus lets the keyboard scroll them. */}
      <pre aria-label={title} className="selectable-text" role="region" tabIndex={0} translate="no">
        {value}
      </pre>
      {isHolder ? (
        <p className="secondary-text">
          {secret === undefined ? notes.hiddenUntilRevealed : notes.holdsSecret}
        </p>
      ) : null}
      {block.asksForToken ? <p className="secondary-text">{notes.asksForToken}</p> : null}
    </figure>
  );
}
