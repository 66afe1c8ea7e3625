import * as React from "react";

import { defaultOrganizationFilter } from "../../../../tokens/organization/OrganizationFilter";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { scrollPageTo } from "../../../../ui/table/scrollPageTo";
import type { Asked } from "./Asked";
import type { OpenPanel } from "../../findings/panels/FindingPanels";
import type { FindingsProps } from "../../findings/FindingsProps";

interface Asking extends Pick<FindingsProps, "onView"> {
  asked: Asked | undefined;
  table: TokenColumns;
}

/** Selects the rows that were asked for, and shows the announced tokens alone; or opens their preview. */
export function useAsked(
  { asked, table, onView }: Asking,
  onSelect: (rows: ReadonlySet<number>) => void,
  onPanel: (panel: OpenPanel) => void,
  /** Above the rows. */
  top: React.RefObject<HTMLElement>,
): void {
  const latest = React.useRef({ onView, onSelect, onPanel });
  latest.current = { onView, onSelect, onPanel };
  React.useEffect(() => {
    // Row numbers of another scan mean other tokens.
    if (asked?.table !== table) return;
    const { rows, opens, reason, warningId } = asked;
    latest.current.onSelect(new Set(rows));
    if (opens === "preview") {
      latest.current.onPanel({ kind: "preview", rows, reason });
      return;
    }
    latest.current.onView({ filter: defaultOrganizationFilter, announced: warningId, groups: "tokens" });
    // The cards that ask stand far above the table. What is drawn for them first changes its place.
    const frame = requestAnimationFrame(() => scrollPageTo(top.current));
    return () => cancelAnimationFrame(frame);
  }, [asked, table, top]);
}
