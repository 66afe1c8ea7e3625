import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import { ModalDialog } from "../../../../ui/layer/ModalDialog";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { TemplateStore } from "../useStoredTemplates";
import { templatesWords } from "../words/templatesWords";
import { useDeleting } from "./useDeleting";

/** How many are listed; the rest are only counted. */
const mostListed = 20;

interface Props {
  /** Ids of documents, which anybody can write. */
  damaged: readonly string[];
  store: TemplateStore;
  onSaid(said: string): void;
}

/** Documents among the templates that are none, by their ids. */
export function DamagedTemplates({ damaged, store, onSaid }: Props) {
  const { common } = useWords();
  const words = useWordsOf(templatesWords);
  const { damaged: text, deletion } = words;
  const [asked, setAsked] = React.useState<readonly string[]>();
  const { deleted, all, begin } = useDeleting(store, onSaid);
  const isBusy = deleted !== undefined;
  if (damaged.length === 0) return null;
  const confirm = () => {
    if (asked) begin(asked);
    setAsked(undefined);
  };
  const listed = damaged.slice(0, mostListed);
  return (
    <section aria-label={text.title}>
      <h3>{text.title}</h3>
      <p>{text.what(damaged.length)}</p>
      <ul className="plain-list">
        {listed.map((id) => {
          const shown = shorten(shownText(id), 60);
          return (
            <li key={id}>
              <bdi>
                <code>{shown}</code>
              </bdi>{" "}
              <Button
                ariaLabel={text.delete(shown)}
                disabled={isBusy}
                onClick={() => setAsked([id])}
                subtle
                text={words.deleteShort}
              />
            </li>
          );
        })}
        {damaged.length > listed.length ? <li>{text.more(damaged.length - listed.length)}</li> : null}
      </ul>
      {damaged.length > 1 ? (
        <Button disabled={isBusy} onClick={() => setAsked(damaged)} text={text.deleteAll(damaged.length)} />
      ) : null}
      <div role="status">{deleted === undefined ? "" : text.progress(deleted, all)}</div>
      {asked ? (
        <ModalDialog
          footerButtonProps={[
            { text: common.cancel, onClick: () => setAsked(undefined) },
            {
              text: asked.length === 1 ? deletion.confirm : deletion.confirmMany(asked.length),
              danger: true,
              onClick: confirm,
            },
          ]}
          onDismiss={() => setAsked(undefined)}
          titleProps={{ text: deletion.damagedQuestion(asked.length) }}
        >
          {deletion.damaged}
        </ModalDialog>
      ) : null}
    </section>
  );
}
