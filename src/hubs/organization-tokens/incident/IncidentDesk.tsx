import * as React from "react";

import { withWords } from "../../../ui/words/withWords";
import type { Leak } from "../../../tokens/leaked/Leak";
import type { FoundBy } from "../../../jobs/incident/IncidentCase";
import type { ExtraTabProps } from "../extra-tabs/ExtraTab";
import { isReading } from "../scan/isReading";
import { tableOf } from "../scan/shownTable";
import { scanWords } from "../scan/words/scanWords";
import { failureWords } from "../../failure/words/failureWords";
import { auditLogWords } from "../audit-log/words/auditLogWords";
import { LazyCheckEvidence } from "../evidence/LazyCheckEvidence";
import { FindLeak } from "./find/FindLeak";
import { useLeaked } from "./find/useLeaked";
import { findWords } from "./find/words/findWords";
import { TokenIncident } from "./know/TokenIncident";
import { LazyLeavers } from "./leavers/LazyLeavers";
import type { Opened } from "./Opened";
import { knowWords } from "./know/words/knowWords";
import { EarlierCases } from "./cases/EarlierCases";
import { caseWords } from "./cases/words/caseWords";
import { MissingToken } from "../findings/MissingToken";
import { actWords } from "./act/words/actWords";
import "./incident.scss";

function Desk(props: ExtraTabProps) {
  const { view, scanning, onView } = props;
  const leaking = useLeaked();
  const [opened, setOpened] = React.useState<ReadonlyMap<string, Opened>>(new Map());
  const table = tableOf(scanning.shown)?.table;
  const version = table?.version;
  const { openToken } = view;
  // The table changes in place; its version says when.
  const row = React.useMemo(
    () => (table && version !== undefined && openToken ? table.rowsWith([openToken])[0] : undefined),
    [table, version, openToken],
  );
  const open = React.useCallback(
    (found: number, foundBy: FoundBy, leak?: Leak) => {
      const id = table?.ids.at(found);
      if (id === undefined) return;
      const how: Opened =
        leak && foundBy === "hash" ? { foundBy, hashEnd: leak.hash.slice(-4) } : { foundBy };
      setOpened((before) => new Map(before).set(id, how));
      onView({ openToken: id });
    },
    [table, onView],
  );
  const isMissing =
    openToken !== undefined && table !== undefined && row === undefined && !isReading(scanning.shown);
  const read = (source: string | Blob) => {
    // What is pasted again opens again.
    setOpened(new Map());
    leaking.read(source);
  };
  return (
    <div className="incident">
      {isMissing ? <MissingToken onDismiss={() => onView({ openToken: undefined })} /> : null}
      {table && row !== undefined ? (
        <TokenIncident
          {...props}
          key={openToken}
          onBack={() => {
            leaking.clear();
            onView({ openToken: undefined });
          }}
          onOpen={(other) => open(other, "list")}
          opened={opened.get(openToken ?? "") ?? { foundBy: "list" }}
          row={row}
          table={table}
        />
      ) : (
        <>
          <FindLeak
            {...props}
            isOpened={(found) => opened.has(table?.ids.at(found) ?? "")}
            leaking={{ ...leaking, read }}
            onOpen={(found, leak, foundBy) => open(found, foundBy, leak)}
          />
          <LazyLeavers {...props} />
          <EarlierCases
            environment={props.environment}
            onOpen={(id) => onView({ openToken: id })}
            table={table}
          />
          <LazyCheckEvidence environment={props.environment} />
        </>
      )}
    </div>
  );
}

/** The desk for a token that leaked: find it by what leaked, know what it could do and did, and act. */
export const IncidentDesk = withWords(
  Desk,
  findWords,
  knowWords,
  actWords,
  caseWords,
  auditLogWords,
  scanWords,
  failureWords,
);
