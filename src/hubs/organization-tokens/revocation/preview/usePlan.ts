import * as React from "react";

import {
  previewRevocation,
  type RevocationPreview,
} from "../../../../jobs/revocation/plan/previewRevocation";
import type { ProtectedList } from "../../../../tokens/organization/ProtectedList";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { FindingsProps } from "../../findings/FindingsProps";
import { useLeftOut, type LeftOut } from "./plan-list/useLeftOut";

interface Plan {
  /** What would be revoked if nothing were left out by hand. */
  readonly whole: RevocationPreview;
  /** What would be revoked. */
  readonly preview: RevocationPreview;
  readonly leftOut: LeftOut;
  /** When the plan was last worked out. */
  readonly now: Date;
  readonly includesMine: boolean;
  readonly includesProtected: boolean;
  setIncludesMine(includes: boolean): void;
  setIncludesProtected(includes: boolean): void;
}

/** What would be revoked of these rows, and what a person chose of it. Follows what other tabs revoke and protect. */
export function usePlan(
  table: TokenColumns,
  rows: readonly number[],
  { environment, me, protectedList: { list } }: Pick<FindingsProps, "environment" | "me" | "protectedList">,
): Plan {
  const [includesMine, setIncludesMine] = React.useState(false);
  // Applies to the list as it was read: nobody who is added later is included unseen.
  const [includedOf, setIncludedOf] = React.useState<ProtectedList>();
  const includesProtected = includedOf === list;
  const leftOut = useLeftOut();
  // The table changes in place, and this number with it.
  const { version } = table;
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const choices = React.useMemo(
    () => ({ me, includesMine, includesProtected, protectedList: list, now: environment.now() }),
    [me, includesMine, includesProtected, list, environment],
  );
  const whole = React.useMemo(() => previewRevocation(seen.table, rows, choices), [seen, rows, choices]);
  const { rows: out } = leftOut;
  const preview = React.useMemo(() => {
    if (out.size === 0) return whole;
    const kept = rows.filter((row) => !out.has(row));
    return previewRevocation(seen.table, kept, choices);
  }, [seen, rows, out, whole, choices]);
  return {
    whole,
    preview,
    leftOut,
    now: choices.now,
    includesMine,
    includesProtected,
    setIncludesMine,
    setIncludesProtected: (includes) => setIncludedOf(includes ? list : undefined),
  };
}
