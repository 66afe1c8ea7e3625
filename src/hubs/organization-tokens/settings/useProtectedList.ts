import * as React from "react";

import type { Reading } from "../../../azure/data/Setting";
import { protectedListSetting } from "../../../azure/data/protectedListSetting";
import { nothingProtected, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import type { LoadState } from "../../../ui/state/LoadState";
import { useLoad } from "../../../ui/state/useLoad";
import type { HubEnvironment } from "../HubEnvironment";

export interface ProtectedListState {
  readonly loadState: LoadState<Reading<ProtectedList>>;
  /** For marking rows. Without a valid list nothing can be revoked, so that marking nothing does no harm. */
  readonly list: ProtectedList;
  reload(): void;
}

export function useProtectedList({ organization }: HubEnvironment): ProtectedListState {
  const load = React.useCallback(() => protectedListSetting(organization.data).load(), [organization]);
  const { loadState, reload } = useLoad(load);
  const isValid = loadState.state === "ready" && loadState.value.state === "valid";
  const list = isValid && loadState.value.state === "valid" ? loadState.value.value : nothingProtected;
  return { loadState, list, reload };
}
