import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Leaver } from "../../../../jobs/leavers/Leaver";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { formatMoment } from "../../../../ui/time/format";
import { formatRelative } from "../../../../ui/time/formatRelative";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { Scanning, Shown } from "../../scan/useScan";
import { isOpenScanOfEveryone, isReading } from "../../scan/isReading";
import { leaversWords } from "./words/leaversWords";

interface Props {
  owners: readonly Owner[];
  leavers: readonly Leaver[];
  scanning: Scanning;
  now: Date;
}

/** How old the lists are, or how far their reading is, and a way to read them anew. */
export function ReadingState({ owners, leavers, scanning, now }: Props) {
  const words = useWords();
  const text = useWordsOf(leaversWords).page;
  const { shown } = scanning;
  const left = leavers.filter(({ reading }) => reading.kind === "notRead").map(({ owner }) => owner);
  const isBusy = isReading(shown) && left.length > 0;
  const isInTurn = left.length > 0 && isOpenScanOfEveryone(shown);
  const since = left.length < owners.length ? oldestList(shown) : undefined;
  const read = (people: readonly Owner[]) => scanning.start({ kind: "owners", owners: people });
  return (
    <>
      <p role="status" title={since ? formatMoment(since, words.locale) : undefined}>
        {isBusy
          ? text.reading(owners.length - left.length, owners.length)
          : since
            ? text.scanned(formatRelative(since, now, words))
            : ""}{" "}
        {isInTurn ? (isBusy ? text.everyone : text.everyoneOpen) : ""}
      </p>
      {isBusy && !isInTurn ? null : (
        <>
          <div className="button-row">
            <Button
              onClick={() => read(owners)}
              primary={left.length > 0}
              text={isInTurn ? text.readNow : text.anew}
            />
          </div>
          <p className="secondary-text">{text.replaces}</p>
        </>
      )}
    </>
  );
}

/** No list that is shown is older. */
function oldestList(shown: Shown): Date | undefined {
  if (shown.kind === "kept") return shown.scan.beganAt ?? shown.scan.takenAt;
  return shown.kind === "live" ? (shown.state.beganAt ?? shown.moment) : undefined;
}
