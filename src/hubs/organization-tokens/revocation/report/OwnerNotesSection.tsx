import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { mailtoUrl } from "../../../../jobs/report/mailtoUrl";
import { ownerNotes } from "../../../../jobs/report/ownerNotes";
import type { RevocationReport } from "../../../../jobs/report/RevocationReport";
import { copyText } from "../../../../ui/copy/copyText";
import { MoreLess } from "../../fields/MoreLess";
import { useWords } from "../../../../ui/words/WordsContext";
import { noteText } from "./noteText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { reportWords } from "./words/reportWords";
import "./report.scss";

/** So many are drawn at first; more on demand. */
const step = 50;

/** A note for each owner, to copy or to mail, since Azure DevOps does not notify them. */
export function OwnerNotesSection({ report }: { report: RevocationReport }) {
  const { locale } = useWords();
  const text = useWordsOf(reportWords).notes;
  const [said, setSaid] = React.useState("");
  const [shown, setShown] = React.useState(step);
  const notes = React.useMemo(() => ownerNotes(report), [report]);
  const subject = text.subject(report.organizationName);
  return (
    <section aria-label={text.title} className="card-section">
      <h2>{text.title}</h2>
      <p className="secondary-text">{notes.length === 0 ? text.none : text.what}</p>
      {notes.length > 0 ? (
        <MoreLess title={text.open(notes.length)}>
          <ul className="plain-list">
            {notes.slice(0, shown).map((note) => {
              const name = note.ownerName || text.unnamed;
              const body = noteText(note, text, locale);
              const mail = mailtoUrl(note.ownerMail, subject, body);
              const copy = () =>
                void copyText(body).then((copied) => setSaid(copied ? text.copied(name) : text.copyFailed));
              return (
                <li className="note" key={note.owner}>
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
      ) : null}
      <div role="status">{said}</div>
    </section>
  );
}
