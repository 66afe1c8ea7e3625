import * as React from "react";

import { Findings } from "./Findings";
import type { FindingsProps } from "./FindingsProps";
import { ScanSection } from "../scan/ScanSection";
import { tableOf } from "../scan/shownTable";
import type { Scanning } from "../scan/useScan";

/** The scan, with its findings so far below. */
export function TokensTab({ scanning, ...props }: FindingsProps & { scanning: Scanning }) {
  const { shown } = scanning;
  const found = tableOf(shown);
  const isGrowing = shown.kind === "live" && ["running", "waiting"].includes(shown.progress.state);
  return (
    <>
      <ScanSection environment={props.environment} scanning={scanning} />
      {found ? (
        <Findings
          {...props}
          isGrowing={isGrowing}
          key={keyOf(found.table)}
          length={found.table.length}
          moment={found.moment}
          table={found.table}
          version={found.table.version}
        />
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
