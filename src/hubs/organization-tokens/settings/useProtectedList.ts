import * as React from "react";

import type { Reading } from "../../../azure/data/Setting";
import { protectedListSetting } from "../../../azure/data/protectedListSetting";
import { nothingProtected, type ProtectedList } from "../../../tokens/organization/protectedList";
import type { Remote } from "../../../ui/state/remote";
import { useRemote } from "../../../ui/state/useRemote";
import type { HubEnvironment } from "../HubEnvironment";

export interface ProtectedListState {
  readonly remote: Remote<Reading<ProtectedList>>;
  /** For marking rows. Without a valid list nothing can be revoked, so that marking nothing does no harm. */
  readonly list: ProtectedList;
  reload(): void;
}

export function useProtectedList({ organization }: HubEnvironment): ProtectedListState {
  const load = React.useCallback(() => protectedListSetting(organization.data).load(), [organization]);
  const { remote, reload } = useRemote(load);
  const isValid = remote.state === "ready" && remote.value.state === "valid";
  const list = isValid && remote.value.state === "valid" ? remote.value.value : nothingProtected;
  return { remote, list, reload };
}
