import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenColumns } from "../../../../../tokens/organization/columns/TokenColumns";
import { copyText } from "../../../../../ui/copy/copyText";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { useWords } from "../../../../../ui/words/WordsContext";
import type { HubEnvironment } from "../../../HubEnvironment";
import type { NotedLeaver } from "../useLeavers";
import { leaversWords } from "../words/leaversWords";
import { successorText } from "./successorText";

interface Props {
  environment: HubEnvironment;
  leavers: readonly NotedLeaver[];
  table: TokenColumns;
  now: Date;
}

/** The notes to all successors in one text. Nothing at all if there are none. */
export function AllNotes({ environment: { host }, leavers, table, now }: Props) {
  const words = useWords();
  const { note: text, notes } = useWordsOf(leaversWords);
  const [said, setSaid] = React.useState("");
  const noted = leavers.filter((leaver) => leaver.noted.length > 0);
  if (noted.length === 0) return null;
  // Written at the click: of hundreds of people, that takes a moment.
  const copy = () => {
    const bodies = noted.map(({ owner, noted: rows }) =>
      successorText(
        owner,
        rows.map((row) => table.tokenAt(row)),
        { host, now, text, words },
      ),
    );
    void copyText(bodies.join(between)).then((isCopied) =>
      setSaid(isCopied ? words.common.copied : words.common.copyFailed),
    );
  };
  return (
    <section aria-labelledby="leaver-notes" className="card-section">
      <h3 id="leaver-notes">{notes.title}</h3>
      <p className="secondary-text">{notes.what}</p>
      <div className="button-row">
        <Button onClick={copy} text={notes.copyAll(noted.length)} />
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

const between = `\n\n${"-".repeat(40)}\n\n`;
