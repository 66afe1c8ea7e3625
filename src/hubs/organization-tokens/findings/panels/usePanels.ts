import * as React from "react";

import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { OrganizationView } from "../../useOrganizationView";
import { extraButtons } from "../extras/extraButtons";
import type { OpenPanel } from "./FindingPanels";

/**
 * The open panel. All but what acts on a selection is in the address. `isMissing` says that the address asks for a
 * token that the table does not have.
 */
export function usePanels(
  seen: { readonly table: TokenColumns },
  { openToken, panel: name }: OrganizationView,
  onView: (change: Partial<OrganizationView>) => void,
): { panel: OpenPanel; isMissing: boolean; onPanel(panel: OpenPanel): void } {
  const [action, setAction] = React.useState<OpenPanel>();
  const row = React.useMemo(
    () => (openToken === undefined ? undefined : seen.table.rowsWith([openToken])[0]),
    [seen, openToken],
  );
  const extra = extraButtons.find(({ id }) => id === name);
  const onPanel = (next: OpenPanel) => {
    setAction(next.kind === "preview" || next.kind === "warn" ? next : undefined);
    onView({
      openToken: next.kind === "details" ? seen.table.ids.at(next.row) : undefined,
      panel: next.kind === "extra" ? next.id : undefined,
    });
  };
  const inAddress: OpenPanel = extra
    ? { kind: "extra", ...extra }
    : row === undefined
      ? { kind: "none" }
      : { kind: "details", row };
  return { panel: action ?? inAddress, isMissing: openToken !== undefined && row === undefined, onPanel };
}
