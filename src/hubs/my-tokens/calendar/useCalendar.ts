import * as React from "react";

import type { Host } from "../../../azure/host/host";
import { expiriesAhead } from "../../../tokens/calendar-file/expiriesAhead";
import { expiryEntries } from "../../../tokens/calendar-file/expiryEntries";
import { writeCalendar } from "../../../tokens/calendar-file/writeCalendar";
import type { Token } from "../../../tokens/token/Token";
import { copyText } from "../../../ui/copy/copyText";
import { downloadText } from "../../../ui/copy/downloadText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { momentInFileName } from "../../export/momentInFileName";
import { myTokensAddress } from "../../setup/myTokensAddress";
import { calendarWords } from "./words/calendarWords";

export interface CalendarProps {
  host: Host;
  shown: readonly Token[];
  /** Those that the filters hide too. */
  all: readonly Token[];
  /** When the tokens were read. */
  moment: Date;
  now(): Date;
}

/** Chooses the entries and hands them over as a calendar file. `hidden` counts those that only the filters keep out. */
export function useCalendar({ host, shown, all, moment, now }: CalendarProps) {
  const { entry } = useWordsOf(calendarWords);
  const [hasNames, setHasNames] = React.useState(false);
  const [hasHidden, setHasHidden] = React.useState(false);
  const [said, setSaid] = React.useState<"" | "downloaded" | "copied" | "copyFailed">("");
  const ofShown = React.useMemo(() => expiriesAhead(shown, moment), [shown, moment]);
  const ofAll = React.useMemo(() => expiriesAhead(all, moment), [all, moment]);
  const chosen = hasHidden ? ofAll : ofShown;

  const write = (at: Date) => {
    // Not encodeURIComponent, which throws for half a character.
    const addressOf = (token: string) => myTokensAddress(host, `?${new URLSearchParams({ token })}`);
    return writeCalendar(expiryEntries(chosen.dated, { texts: entry, hasNames, addressOf }), at);
  };
  return {
    ...{ chosen, hidden: ofAll.dated.length - ofShown.dated.length, hasNames, hasHidden, said },
    setHasNames(next: boolean) {
      setHasNames(next);
      setSaid("");
    },
    setHasHidden(next: boolean) {
      setHasHidden(next);
      setSaid("");
    },
    download() {
      const at = now();
      downloadText(write(at), `token-expiries-${momentInFileName(at)}.ics`, "text/calendar");
      setSaid("downloaded");
    },
    copy: () => void copyText(write(now())).then((isCopied) => setSaid(isCopied ? "copied" : "copyFailed")),
  };
}
