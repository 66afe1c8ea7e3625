import type * as React from "react";

import type { TokenListProps } from "../list/TokenList";
import type { TokenTaskState } from "../task/useTokenTask";

/** What the page shares with its list, whichever way the tokens were read. */
export interface ListHandlers {
  /** Passed in: this file is shared with the page of administrators, which has no such list. */
  List: React.ComponentType<TokenListProps>;
  now: () => Date;
  tasks: TokenTaskState;
  being: NonNullable<TokenListProps["being"]>;
}
