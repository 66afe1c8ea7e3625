import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { TokenFilter } from "../../../tokens/list/TokenFilter";
import type { Token } from "../../../tokens/token/Token";
import { LazyPart } from "../../frame/LazyPart";
import { LazyTokenDetails } from "../details/LazyTokenDetails";
import { LazyExport } from "../export/LazyExport";
import type { AlikeProps } from "../alike/AlikeButton";
import type { VanishedProps } from "../vanished/VanishedButton";
import type { DriftProps } from "../drift/DriftButton";
import { wayBackOf } from "../drift/wayBackOf";
import { LazyConfirmRevoke } from "../revocation/LazyConfirmRevoke";
import type { ReplaceActions } from "./useReplaceActions";
import { taskFlows } from "../task/taskFlows";
import type { TokenTaskState } from "../task/useTokenTask";

interface Props {
  azure: Azure;
  rows: readonly Token[];
  moment: Date;
  now(): Date;
  filter: TokenFilter;
  tasks: TokenTaskState;
  /** The token whose details are open; `undefined` too if the list does not have it. */
  open: Token | undefined;
  replacing: Pick<ReplaceActions, "isBeingReplaced">;
  hints: AlikeProps & VanishedProps & Pick<DriftProps, "drifts">;
  isExporting: boolean;
  /** Those that wait to be confirmed. */
  asked: readonly Token[];
  canRevoke(token: Token): boolean;
  onAsked(tokens: readonly Token[]): void;
  onExporting(isExporting: boolean): void;
  onRevoke(): void;
}

/** What is open over the list; each in a file of its own. */
export function ListPanels(props: Props) {
  const { azure, rows, moment, now, filter, tasks, open, replacing, hints, isExporting, asked } = props;
  const { canRevoke, onAsked, onExporting, onRevoke } = props;
  const drifted = open && hints.drifts.drifted.get(open.authorizationId);
  return (
    <>
      {tasks.openId ? (
        <LazyPart>
          <LazyTokenDetails
            askedKind={tasks.askedKind}
            alike={hints}
            compared={{ azure, drifted, tokens: hints.tokens }}
            now={moment}
            onClose={() => tasks.open(undefined)}
            onEdit={taskFlows.edit && ((kind, token, days) => tasks.start({ kind, token, days }))}
            onCreateLike={taskFlows.create && ((token) => tasks.start({ kind: "like", token }))}
            isBeingReplaced={open !== undefined && replacing.isBeingReplaced(open)}
            onReplace={
              taskFlows.replace &&
              ((token, suggested) => {
                const templateId = tasks.askedTemplate ?? wayBackOf(drifted);
                tasks.start({ kind: "replace", token, ...(suggested ?? { templateId }) });
              })
            }
            onRevoke={open && canRevoke(open) ? () => onAsked([open]) : undefined}
            organizationId={azure.host.organization.id}
            token={open}
          />
        </LazyPart>
      ) : null}
      {isExporting ? (
        <LazyPart>
          <LazyExport
            all={hints.tokens}
            filter={filter}
            host={azure.host}
            moment={moment}
            now={now}
            onClose={() => onExporting(false)}
            tokens={rows}
          />
        </LazyPart>
      ) : null}
      {asked.length > 0 ? (
        <LazyPart>
          <LazyConfirmRevoke onCancel={() => onAsked([])} onConfirm={onRevoke} tokens={asked} />
        </LazyPart>
      ) : null}
    </>
  );
}
