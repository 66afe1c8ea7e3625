import * as React from "react";

import type { Change, Reading, SavingResult } from "../../../azure/data/Setting";
import type { Host } from "../../../azure/host/host";
import { useIsMounted } from "../../../ui/state/useIsMounted";

/** Whose change it is, and when. */
export interface Changing {
  readonly host: Pick<Host, "user">;
  now(): Date;
}

export interface SettingState<T> {
  /** Absent until it was read. */
  readonly reading: Reading<T> | undefined;
  readonly isLoading: boolean;
  readonly isSaving: boolean;
  /** Somebody else saved meanwhile, so that nothing was written. */
  readonly isConflict: boolean;
  readonly error: unknown;
  /** Resolves with whether it was saved. */
  save(value: T): Promise<boolean>;
  reload(): void;
}

interface StoredSetting<T> {
  load(): Promise<Reading<T>>;
  save(value: T, loaded: Reading<T>, change: Change): Promise<SavingResult>;
}

/** One setting of the organization on screen: read, changed by its etag, and read again after each change. */
export function useSetting<T>({ host, now }: Changing, make: () => StoredSetting<T>): SettingState<T> {
  const setting = React.useMemo(make, [make]);
  const [state, setState] = React.useState<{
    reading?: Reading<T>;
    isSaving: boolean;
    isLoading: boolean;
    isConflict: boolean;
    error?: unknown;
  }>({ isSaving: false, isLoading: true, isConflict: false });
  const isMounted = useIsMounted();

  const load = React.useCallback(async () => {
    const set = (change: Partial<typeof state>) => {
      if (isMounted.current) setState((last) => ({ ...last, isLoading: false, isSaving: false, ...change }));
    };
    set({ isLoading: true });
    try {
      set({ reading: await setting.load(), isConflict: false, error: undefined });
    } catch (error) {
      set({ error });
    }
  }, [setting, isMounted]);

  React.useEffect(() => void load(), [load]);

  const { reading } = state;
  return {
    ...state,
    reading,
    error: state.error,
    async save(value) {
      if (!reading) return false;
      setState((last) => ({ ...last, isSaving: true, isConflict: false, error: undefined }));
      const change = { byId: host.user.id, byName: host.user.displayName, at: now() };
      try {
        const result = await setting.save(value, reading, change);
        if (result === "saved") await load();
        else if (isMounted.current) setState((last) => ({ ...last, isSaving: false, isConflict: true }));
        return result === "saved";
      } catch (error) {
        if (isMounted.current) setState((last) => ({ ...last, isSaving: false, error }));
        return false;
      }
    },
    reload: () => void load(),
  };
}
