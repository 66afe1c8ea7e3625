import * as React from "react";

import { mailtoUrl } from "../../../../jobs/report/mailtoUrl";
import { replaceQuery } from "../../../../jobs/warnings/replaceQuery";
import type { Warning } from "../../../../jobs/warnings/Warning";
import { warningNotes } from "../../../../jobs/warnings/warningNotes";
import { shownText } from "../../../../tokens/naming/shownText";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { myTokensAddress } from "../../../setup/myTokensAddress";
import type { HubEnvironment } from "../../HubEnvironment";
import { NoteList } from "../../revocation/report/NoteList";
import { dueText } from "../dueText";
import { warningText } from "./warningText";
import { warningWords } from "../words/warningWords";

interface Props {
  warning: Pick<Warning, "dueOn" | "reason" | "ruleId" | "templateId">;
  host: HubEnvironment["host"];
  table: TokenColumns;
  rows: readonly number[];
}

/** One note per owner, to copy or to mail: which tokens, when, why, and what to do. */
export function WarningNotes({ warning, host, table, rows }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(warningWords);
  const day = dueText(warning, locale);
  const organization = shownText(host.organization.name);
  const { reason, ruleId, templateId } = warning;
  const notes = React.useMemo(() => {
    const addressOf =
      ruleId === undefined ? undefined : (id: string) => myTokensAddress(host, replaceQuery(id, templateId));
    return warningNotes(table, rows).map((note) => ({
      key: note.owner,
      name: note.ownerName,
      write() {
        const body = warningText(note, { day, organization, reason, addressOf }, text.note, locale);
        return { body, mail: mailtoUrl(note.ownerMail, text.note.subject(organization, day), body) };
      },
    }));
  }, [table, rows, reason, ruleId, templateId, host, day, organization, text, locale]);
  return (
    <>
      <p>{text.notesWhat}</p>
      <NoteList notes={notes} />
    </>
  );
}
