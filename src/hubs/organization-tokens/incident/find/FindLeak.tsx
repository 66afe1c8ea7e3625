import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { FoundBy } from "../../../../jobs/incident/IncidentCase";
import type { Leak } from "../../../../tokens/leaked/Leak";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { ScanSection } from "../../scan/ScanSection";
import { tableOf } from "../../scan/shownTable";
import { LeakItem } from "./LeakItem";
import { PasteZone } from "./PasteZone";
import { useLeaked, type Leaked } from "./useLeaked";
import type { FindWords } from "./words/en";
import { findWords } from "./words/findWords";
import "./find.scss";

interface Props extends ExtraTabProps {
  leaking: ReturnType<typeof useLeaked>;
  /** Whether the token of a row was opened before: it does not open by itself again when the person goes back. */
  isOpened(row: number): boolean;
  onOpen(row: number, leak: Leak, foundBy: FoundBy): void;
}

/** Most people have one or two; a scanner's report has hundreds. */
const step = 50;

/** Where something that leaked is pasted or dropped, and what the scan says of it. */
export function FindLeak({ leaking, ...props }: Props) {
  const { environment, scanning } = props;
  const text = useWordsOf(findWords);
  const { leaked, read, clear } = leaking;
  const [shown, setShown] = React.useState(step);
  const leaks = leaked.kind === "read" ? leaked.leaks : [];
  const needsScan = leaks.length > 0 && scanning.shown.kind === "none";
  const { start } = scanning;
  const hasStarted = React.useRef(false);
  // Nothing else helps to find the owner, and every minute counts.
  React.useEffect(() => {
    if (!needsScan || hasStarted.current) return;
    hasStarted.current = true;
    start({ kind: "everyone" });
  }, [needsScan, start]);
  return (
    <>
      <section aria-labelledby="find-leak" className="card-section find-leak">
        <h2 id="find-leak">{text.title}</h2>
        <p>{text.what}</p>
        <PasteZone
          hint={text.hint}
          isBusy={leaked.kind === "reading"}
          label={text.paste}
          onFile={read}
          onText={read}
        />
        <div role="status">{sentenceOf(leaked, text)}</div>
        {leaked.kind === "read" && leaked.isCut ? <p>{text.isCut}</p> : null}
        {leaks.length > 0 ? (
          <ul aria-label={text.found(leaks.length)} className="leaks">
            {leaks.slice(0, shown).map((leak) => (
              <LeakItem {...props} isOnly={leaks.length === 1} key={leak.hash} leak={leak} />
            ))}
          </ul>
        ) : null}
        <div className="button-row">
          {leaks.length > shown ? (
            <Button onClick={() => setShown(shown + step)} text={text.more(leaks.length - shown)} />
          ) : null}
          {leaked.kind === "read" ? <Button onClick={clear} subtle text={text.clear} /> : null}
        </div>
      </section>
      {leaks.length > 0 || props.view.openToken !== undefined || tableOf(scanning.shown) ? (
        <ScanSection environment={environment} scanning={scanning} />
      ) : null}
    </>
  );
}

function sentenceOf(leaked: Leaked, text: FindWords): string {
  switch (leaked.kind) {
    case "nothing":
      return "";
    case "read":
      return leaked.leaks.length === 0 ? text.none : text.found(leaked.leaks.length);
    default:
      return text[leaked.kind];
  }
}
