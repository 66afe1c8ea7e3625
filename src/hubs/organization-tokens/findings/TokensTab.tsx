import * as React from "react";

import type { Actor } from "../../../jobs/revocation/plan/isMine";
import type { Desk } from "../Desk";
import { Findings } from "./Findings";
import { ScanSection } from "../scan/ScanSection";
import { tableOf } from "../scan/shownTable";
import type { BulkRevocation } from "../revocation/useBulkRevocation";
import type { OrganizationView } from "../useOrganizationView";
import type { Guard } from "../settings/useProtectedList";
import type { Scanning } from "../scan/useScan";

export interface FindingProps {
  desk: Desk;
  me: Actor;
  view: OrganizationView;
  guard: Guard;
  revocation: BulkRevocation;
  onView(change: Partial<OrganizationView>): void;
}

/** The scan, and below it what it found so far. */
export function TokensTab({ scanning, ...props }: FindingProps & { scanning: Scanning }) {
  const { shown } = scanning;
  const found = tableOf(shown);
  const isGrowing = shown.kind === "live" && ["running", "waiting"].includes(shown.progress.state);
  return (
    <>
      <ScanSection desk={props.desk} scanning={scanning} />
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

/** Another table is another set of rows: a selection of row numbers must not outlive its table. */
const keys = new WeakMap<object, number>();
let lastKey = 0;

function keyOf(table: object): number {
  const known = keys.get(table);
  if (known !== undefined) return known;
  keys.set(table, ++lastKey);
  return lastKey;
}
