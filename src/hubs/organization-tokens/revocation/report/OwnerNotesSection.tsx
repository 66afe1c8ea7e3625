import * as React from "react";

import { mailtoUrl } from "../../../../jobs/report/mailtoUrl";
import { ownerNotes } from "../../../../jobs/report/ownerNotes";
import type { RevocationReport } from "../../../../jobs/report/RevocationReport";
import { useWords } from "../../../../ui/words/WordsContext";
import { NoteList } from "./NoteList";
import { noteText } from "./noteText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { reportWords } from "./words/reportWords";

/** A note for each owner, to copy or to mail, since Azure DevOps does not notify them. */
export function OwnerNotesSection({ report }: { report: RevocationReport }) {
  const { locale } = useWords();
  const text = useWordsOf(reportWords).notes;
  const notes = React.useMemo(() => {
    const subject = text.subject(report.organizationName);
    return ownerNotes(report).map((note) => ({
      key: note.owner,
      name: note.ownerName,
      write() {
        const body = noteText(note, text, locale);
        return { body, mail: mailtoUrl(note.ownerMail, subject, body) };
      },
    }));
  }, [report, text, locale]);
  return (
    <section aria-label={text.title} className="card-section">
      <h2>{text.title}</h2>
      <p className="secondary-text">{notes.length === 0 ? text.none : text.what}</p>
      {notes.length > 0 ? <NoteList notes={notes} /> : null}
    </section>
  );
}
