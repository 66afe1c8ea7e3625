import * as React from "react";

import { LazyPart } from "../../frame/LazyPart";
import { earlyFindings } from "./early/earlyFindings";
import type { FindingsProps } from "./FindingsProps";
import { rememberFound } from "./early/foundBefore";
import { isReading } from "../scan/isReading";
import { ScanSection } from "../scan/ScanSection";
import { scannedOf, tableOf } from "../scan/shownTable";
import type { Scanning } from "../scan/useScan";
import { WarningsSection } from "../warnings/lazyWarnings";
import type { Asked } from "../warnings/card/Asked";

/** The scan, with its findings so far below. */
export function TokensTab({ scanning, ...props }: FindingsProps & { scanning: Scanning }) {
  const { shown } = scanning;
  const found = tableOf(shown);
  const isGrowing = isReading(shown);
  const [asked, setAsked] = React.useState<Asked>();
  const { environment, revocation, warnings } = props;
  const hasFound = found !== undefined;
  const { id } = environment.host.organization;
  React.useEffect(() => {
    if (hasFound) rememberFound(id);
  }, [hasFound, id]);
  const hasWarnings =
    warnings.loadState.state === "failed" ||
    (warnings.loadState.state === "ready" && warnings.loadState.value.length > 0);
  const announced = (which: "due" | "later") =>
    hasWarnings ? (
      <LazyPart isQuiet>
        <WarningsSection
          canRevoke={revocation.underWay === undefined}
          environment={environment}
          onAsk={setAsked}
          scanned={scannedOf(shown)}
          warnings={warnings}
          which={which}
        />
      </LazyPart>
    ) : null;
  return (
    <>
      {announced("due")}
      <ScanSection environment={environment} scanning={scanning} />
      {announced("later")}
      {found ? (
        <LazyPart>
          <earlyFindings.Part
            {...props}
            asked={asked}
            isGrowing={isGrowing}
            key={keyOf(found.table)}
            length={found.table.length}
            moment={found.moment}
            table={found.table}
            version={found.table.version}
          />
        </LazyPart>
      ) : null}
    </>
  );
}

/** A new table has new rows: a selection of row numbers must not outlive its table. */
const keys = new WeakMap<object, number>();
let lastKey = 0;

function keyOf(table: object): number {
  const known = keys.get(table);
  if (known !== undefined) return known;
  keys.set(table, ++lastKey);
  return lastKey;
}
