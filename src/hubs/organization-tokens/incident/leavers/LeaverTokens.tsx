import * as React from "react";

import type { Leaver } from "../../../../jobs/leavers/Leaver";
import { shownText } from "../../../../tokens/naming/shownText";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { shorten } from "../../../../tokens/text/displayText";
import { tokenStatuses } from "../../../../tokens/token/statusOf";
import { ScopeSummary } from "../../../../ui/scopes/ScopeSummary";
import { Expiry } from "../../../../ui/token/Expiry";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { FirstSome } from "./FirstSome";
import { leaversWords } from "./words/leaversWords";

interface Props {
  leaver: Leaver;
  table: TokenColumns;
  now: Date;
}

/** The tokens of one person with what they may do and until when, those that work apart from the others. */
export function LeaverTokens({ leaver, table, now }: Props) {
  const { common } = useWords();
  const text = useWordsOf(leaversWords).list.tokens;
  return (
    <>
      {tokenStatuses
        .filter((status) => leaver.rows[status].length > 0)
        .map((status) => (
          <div key={status}>
            <strong>{text[status]}</strong>
            <FirstSome items={leaver.rows[status]} label={text[status]}>
              {(row) => {
                const token = table.tokenAt(row);
                return (
                  <li className="leaver-token" key={row}>
                    <bdi>{shorten(shownText(token.name), 60) || common.noName}</bdi>
                    <span className="secondary-text">
                      <ScopeSummary scopes={token.scopes} /> · <Expiry now={now} token={token} />
                    </span>
                  </li>
                );
              }}
            </FirstSome>
          </div>
        ))}
    </>
  );
}
