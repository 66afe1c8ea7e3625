import * as React from "react";

import { defaultOrganizationFilter } from "../../../../tokens/organization/OrganizationFilter";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { LazyPart } from "../../../frame/LazyPart";
import { extraTabs } from "../../extra-tabs/extraTabs";
import type { ExtraPanel } from "../extras/ExtraButton";
import type { FindingsProps } from "../FindingsProps";
import { freshFilter } from "../../tokensShown";
import { LazyDriftedByRow } from "../../drift/lazyDrift";
import type { DriftedRows } from "../../drift/readDrifted";
import { LazyNarrowerByRow } from "../../least-privilege/lazyNarrower";
import { WarnPanel, WarningFacts } from "../../warnings/lazyWarnings";

export type OpenPanel =
  | { readonly kind: "none" }
  | { readonly kind: "extra"; readonly id: string; readonly Panel: ExtraPanel }
  | { readonly kind: "details"; readonly row: number }
  | { readonly kind: "preview"; readonly rows: ArrayLike<number>; readonly reason?: string }
  | { readonly kind: "warn"; readonly rows: readonly number[] };

interface Props extends FindingsProps {
  table: TokenColumns;
  /** Those shown, in order. */
  rows: Uint32Array;
  moment: Date;
  isGrowing: boolean;
  panel: OpenPanel;
  /** Those that have drifted from their templates. */
  drifted: DriftedRows;
  canRevokeRow(row: number): boolean;
  /** Whether a row may be selected along with many others. */
  isFree(row: number): boolean;
  onPanel(panel: OpenPanel): void;
  onSelect(rows: readonly number[]): void;
  /** A revocation has started. */
  onSent(): void;
}

/** The open panel; each one is in a file of its own. The focus returns to whatever opened it. */
export function FindingPanels({ panel, onPanel, onSent, onSelect, canRevokeRow, isFree, ...props }: Props) {
  const { table, moment, view, onView } = props;
  const close = () => onPanel({ kind: "none" });
  switch (panel.kind) {
    case "none":
      return null;
    case "details": {
      const owner = table.ownerAt(panel.row);
      const drifted = props.drifted.get(panel.row);
      return (
        <LazyPart>
          <OwnedTokenDetails
            alike={{
              table,
              row: panel.row,
              now: moment,
              isFree,
              onSelect: (rows) => {
                close();
                onSelect(rows);
                onView({
                  groups: "tokens",
                  ...freshFilter({ ...defaultOrganizationFilter, owner: owner.descriptor }),
                });
              },
            }}
            now={moment}
            onClose={close}
            onRevoke={
              canRevokeRow(panel.row) ? () => onPanel({ kind: "preview", rows: [panel.row] }) : undefined
            }
            onShowOwner={() => {
              onView({
                ...freshFilter({ ...view.filter, owner: owner.descriptor }),
                openToken: undefined,
              });
            }}
            owner={owner}
            token={table.tokenAt(panel.row)}
          >
            <RulesBrokenByRow moment={moment} row={panel.row} rules={props.rules.rules} table={table} />
            {drifted ? (
              <LazyPart isQuiet>
                <LazyDriftedByRow drifted={drifted} />
              </LazyPart>
            ) : null}
            <LazyPart isQuiet>
              <LazyNarrowerByRow
                environment={props.environment}
                moment={moment}
                token={table.tokenAt(panel.row)}
              />
            </LazyPart>
            <WarningFacts authorizationId={table.ids.at(panel.row)} warnings={props.warnings} />
            <div className="button-row">
              {extraTabs.map(({ id, TokenAction }) => (
                <TokenAction key={id} onOpen={() => onView({ tab: id })} />
              ))}
            </div>
            <TokenProtection {...props} owner={owner} token={table.tokenAt(panel.row)} />
          </OwnedTokenDetails>
        </LazyPart>
      );
    }
    case "preview":
      return (
        <LazyPart>
          <PreviewPanel
            {...props}
            onClose={close}
            onSent={() => {
              close();
              onSent();
            }}
            reason={panel.reason}
            rows={panel.rows}
          />
        </LazyPart>
      );
    case "warn":
      return (
        <LazyPart>
          <WarnPanel
            {...props}
            onClose={close}
            rows={panel.rows}
            ruleId={view.breaking}
            rules={props.rules.rules}
          />
        </LazyPart>
      );
    case "extra":
      return (
        <LazyPart>
          <panel.Panel
            environment={props.environment}
            found={{ table, rows: props.rows, moment, isGrowing: props.isGrowing }}
            onClose={close}
            onView={onView}
            view={view}
          />
        </LazyPart>
      );
  }
}

const OwnedTokenDetails = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "../details/OwnedTokenDetails").then((module) => ({
    default: module.OwnedTokenDetails,
  })),
);
const TokenProtection = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "../../protection/TokenProtection").then((module) => ({
    default: module.TokenProtection,
  })),
);
const RulesBrokenByRow = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "../../rules/RulesBrokenByRow").then((module) => ({
    default: module.RulesBrokenByRow,
  })),
);
const PreviewPanel = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "../../revocation/preview/PreviewPanel").then(
    (module) => ({
      default: module.PreviewPanel,
    }),
  ),
);
