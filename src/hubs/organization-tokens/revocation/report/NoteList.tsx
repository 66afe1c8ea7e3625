import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { copyText } from "../../../../ui/copy/copyText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { MoreLess } from "../../fields/MoreLess";
import { reportWords } from "./words/reportWords";
import "./report.scss";

interface Note {
  readonly key: string;
  /** The owner's; empty if it is unknown. */
  readonly name: string;
  write(): WrittenNote;
}

interface WrittenNote {
  readonly body: string;
  /** Absent without a usable email address. */
  readonly mail: { readonly url: string; readonly isCut: boolean } | undefined;
}

interface Props {
  /** The same array while nothing changes. Only the notes shown are written: 100,000 people may get one each. */
  notes: readonly Note[];
}

/** So many are drawn at first; more on demand. */
const step = 50;

/** A note for each owner, to copy or to mail. */
export function NoteList({ notes }: Props) {
  const text = useWordsOf(reportWords).notes;
  const [said, setSaid] = React.useState("");
  const [shown, setShown] = React.useState(step);
  const written = React.useMemo(
    () => notes.slice(0, shown).map(({ key, name, write }) => ({ key, name, ...write() })),
    [notes, shown],
  );
  return (
    <>
      <MoreLess title={text.open(notes.length)}>
        <ul className="plain-list">
          {written.map(({ key, name: ownerName, body, mail }) => {
            const name = ownerName || text.unnamed;
            const copy = () =>
              void copyText(body).then((copied) => setSaid(copied ? text.copied(name) : text.copyFailed));
            return (
              <li className="note" key={key}>
                <MoreLess title={name}>
                  <pre className="note-text selectable-text" tabIndex={0}>
                    {body}
                  </pre>
                  {mail?.isCut ? <p className="secondary-text">{text.isCut}</p> : null}
                </MoreLess>
                <Button ariaLabel={text.copyFor(name)} onClick={copy} subtle text={text.copy} />
                {mail ? (
                  <a
                    aria-label={text.mailFor(name)}
                    className="bolt-link"
                    href={mail.url}
                    rel="noreferrer"
                    target="_blank"
                  >
                    {text.mail}
                  </a>
                ) : null}
              </li>
            );
          })}
        </ul>
        {notes.length > shown ? (
          <Button onClick={() => setShown(shown + step)} subtle text={text.more(notes.length - shown)} />
        ) : null}
      </MoreLess>
      <div role="status">{said}</div>
    </>
  );
}
