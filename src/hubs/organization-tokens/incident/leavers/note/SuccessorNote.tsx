import * as React from "react";

import { mailtoUrl } from "../../../../../jobs/report/mailtoUrl";
import { shownText } from "../../../../../tokens/naming/shownText";
import type { TokenColumns } from "../../../../../tokens/organization/columns/TokenColumns";
import { displayName } from "../../../../../tokens/text/displayText";
import { CopyButton } from "../../../../../ui/copy/CopyButton";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { useWords } from "../../../../../ui/words/WordsContext";
import { Field } from "../../../../../ui/fields/Field";
import type { HubEnvironment } from "../../../HubEnvironment";
import { OnDemand } from "../OnDemand";
import type { NotedLeaver } from "../useLeavers";
import { leaversWords } from "../words/leaversWords";
import { successorText } from "./successorText";

interface Props {
  environment: HubEnvironment;
  leaver: NotedLeaver;
  table: TokenColumns;
  now: Date;
}

/** A note to whoever takes over from one person, to copy or to mail. */
export function SuccessorNote(props: Props) {
  const { open } = useWordsOf(leaversWords).note;
  return <OnDemand title={open}>{() => <Note {...props} />}</OnDemand>;
}

function Note({ environment: { host }, leaver, table, now }: Props) {
  const words = useWords();
  const text = useWordsOf(leaversWords).note;
  const [to, setTo] = React.useState("");
  const { owner, noted } = leaver;
  const tokens = noted.map((row) => table.tokenAt(row));
  const body = successorText(owner, tokens, { host, now, text, words });
  const name = displayName(owner.displayName) || words.common.noName;
  const mail = mailtoUrl(to.trim(), text.subject(name, shownText(host.organization.name)), body);
  return (
    <>
      <pre className="note-text selectable-text" tabIndex={0}>
        {body}
      </pre>
      <CopyButton label={text.copy} value={body} />
      <Field hint={text.mailHint} label={text.mailAddress} onChange={setTo} value={to} />
      {mail ? (
        <a className="bolt-link" href={mail.url} rel="noreferrer" target="_blank">
          {text.mail}
        </a>
      ) : null}
      {mail?.isCut ? <p className="secondary-text">{text.isCut}</p> : null}
    </>
  );
}
