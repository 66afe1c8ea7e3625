import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import type { PanelGuard } from "./GuardedPanel";
import "../new-token/new-token.scss";
import { newTokenTables } from "../new-token/words/useNewTokenWords";
import { worded } from "../../../ui/words/worded";
import type { TokenTaskProps } from "./TokenTaskPanel";
import { EditFlow } from "../edit-token/EditFlow";
import { GuidedFlow } from "../new-token/guided/GuidedFlow";
import { NewTokenFlow } from "../new-token/NewTokenFlow";

export interface TokenTaskBodyProps extends TokenTaskProps {
  /** The tokens that were there when the panel opened. */
  knownIds: ReadonlySet<string>;
  /** The active tokens as they were read last. */
  listed: readonly Token[];
  /** True where this page has no sign-in that could make a token. */
  isGuided: boolean;
  onGuard(guard: PanelGuard | undefined): void;
}

function Flow(props: TokenTaskBodyProps) {
  const { task, isGuided } = props;
  if (task.kind === "edit" || task.kind === "extend") {
    return <EditFlow {...props} isExtending={task.kind === "extend"} token={task.token} />;
  }
  return isGuided ? <GuidedFlow {...props} /> : <NewTokenFlow {...props} />;
}

/** Everything behind the panel that is loaded on demand. */
export const TokenTaskBody = worded(Flow, ...newTokenTables);
