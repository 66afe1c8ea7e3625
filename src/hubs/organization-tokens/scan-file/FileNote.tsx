import * as React from "react";

import type { KeptScan } from "../../../jobs/kept-scan/KeptScan";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { shortFailure } from "../../failure/shortFailure";
import { MoreLess } from "../fields/MoreLess";
import { NamedList } from "../fields/NamedList";
import { scanWords } from "../scan/words/scanWords";
import { scanFileWords } from "./words/scanFileWords";

/** Nobody reads a longer list. */
const mostListed = 500;

/** Says of a scan from a file when it was read, and who could not be. */
export function FileNote({ scan, isJustOpened }: { scan: KeptScan; isJustOpened: boolean }) {
  const words = useWords();
  const text = useWordsOf(scanFileWords);
  const { title, row } = useWordsOf(scanWords).failed;
  const line = React.useRef<HTMLParagraphElement>(null);
  // The button that opened it may be gone.
  React.useEffect(() => {
    if (isJustOpened) line.current?.focus();
  }, [isJustOpened]);
  if (!scan.fromFile) return null;
  const { failed } = scan.fromFile;
  return (
    <>
      <p ref={line} tabIndex={-1}>
        {text.note(formatMoment(scan.takenAt, words.locale))}
      </p>
      {failed.length > 0 ? (
        <MoreLess title={title(failed.length)}>
          <NamedList
            items={failed
              .slice(0, mostListed)
              .map(({ displayName: name, why }) =>
                row(shorten(displayName(name), 80), shortFailure(why, words)),
              )}
            left={Math.max(0, failed.length - mostListed)}
            title={title(failed.length)}
          />
        </MoreLess>
      ) : null}
    </>
  );
}
