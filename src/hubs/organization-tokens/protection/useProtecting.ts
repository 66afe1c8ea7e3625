import * as React from "react";

import { protectedListSetting } from "../../../azure/data/protectedListSetting";
import {
  changeProtectedList,
  type ProtectionChange,
  type ProtectionOutcome,
} from "../../../jobs/protection/changeProtectedList";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import type { HubEnvironment } from "../HubEnvironment";
import type { ProtectedListState } from "../settings/useProtectedList";

/** What became of the last change. `what` names whom or what it was about. */
export type Protected = { readonly what: string; readonly change: ProtectionChange } & (
  ProtectionOutcome | { readonly state: "saving" } | { readonly state: "failed"; readonly error: unknown }
);

export interface Protecting {
  readonly last: Protected | undefined;
  readonly isSaving: boolean;
  change(what: string, change: ProtectionChange): void;
}

/** Puts people and tokens on the protected list and takes them off. All who show the list read it again afterwards. */
export function useProtecting(
  { organization, host, now }: HubEnvironment,
  { reload }: Pick<ProtectedListState, "reload">,
): Protecting {
  const [last, setLast] = React.useState<Protected>();
  const isMounted = useIsMounted();

  const execute = React.useCallback(
    async (what: string, change: ProtectionChange) => {
      const set = (next: Protected) => {
        if (isMounted.current) setLast(next);
      };
      set({ what, change, state: "saving" });
      const setting = protectedListSetting(organization.data);
      try {
        const outcome = await changeProtectedList(change, {
          load: () => setting.load(),
          save: (list, loaded) =>
            setting.save(list, loaded, { byId: host.user.id, byName: host.user.displayName, at: now() }),
        });
        set({ what, change, ...outcome });
      } catch (error) {
        set({ what, change, state: "failed", error });
      }
      // Even if nothing was saved, somebody else may have.
      reload();
    },
    [organization, host, now, reload, isMounted],
  );
  return React.useMemo(() => {
    const isSaving = last?.state === "saving";
    return {
      last,
      isSaving,
      change(what, change) {
        if (!isSaving) void execute(what, change);
      },
    };
  }, [last, execute]);
}
