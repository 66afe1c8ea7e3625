import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { madeInMonth } from "../../../../jobs/incident/lookUp";
import { shownText } from "../../../../tokens/naming/shownText";
import type { Leak } from "../../../../tokens/leaked/Leak";
import { rowStatus } from "../../../../tokens/organization/columns/rowStatus";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { formatDate } from "../../../../ui/time/format";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { isReading } from "../../scan/isReading";
import { scannedOf, tableOf } from "../../scan/shownTable";
import { findWords } from "./words/findWords";

interface Props extends ExtraTabProps {
  owner: Owner;
  leak: Leak;
  onOpen(row: number): void;
}

/** The active tokens of the person whose the leaked one is. If the month is known, only those it can be. */
export function HolderTokens({ owner, leak, scanning, onOpen }: Props) {
  const { common, locale } = useWords();
  const text = useWordsOf(findWords).ask;
  const found = tableOf(scanning.shown);
  const scanned = scannedOf(scanning.shown);
  const isRead = scanned?.read.has(owner.descriptor) ?? false;
  const rows = found && isRead ? candidates(found.table, found.moment, owner, leak) : [];
  const name = shorten(displayName(owner.displayName), 80) || common.noName;
  const read = () => scanning.start({ kind: "owners", owners: [owner] });
  return (
    <>
      <p role="status">{text.person(name)}</p>
      {isRead ? (
        <p>{rows.length === 0 ? text.noneLeft : text.oneOf(rows.length)}</p>
      ) : isReading(scanning.shown) ? (
        <p>{text.reading(name)}</p>
      ) : (
        <div className="button-row">
          <Button onClick={read} primary text={text.read(name)} />
        </div>
      )}
      <ul className="plain-list">
        {rows.map((row) => {
          const token = found?.table.tokenAt(row);
          const label = shorten(shownText(token?.name ?? ""), 60) || common.noName;
          return (
            <li className="button-row" key={row}>
              <bdi>{label}</bdi>
              {token?.validFrom ? <span>{text.made(formatDate(token.validFrom, locale))}</span> : null}
              <Button ariaLabel={text.openNamed(label)} onClick={() => onOpen(row)} text={text.openOne} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function candidates(table: TokenColumns, now: Date, owner: Owner, leak: Leak): readonly number[] {
  const statusOf = rowStatus(table, now);
  const rows = madeInMonth(leak, table, now) ?? Uint32Array.from({ length: table.length }, (_, row) => row);
  return [...rows].filter(
    (row) => table.ownerAt(row).descriptor === owner.descriptor && statusOf(row) === "active",
  );
}
