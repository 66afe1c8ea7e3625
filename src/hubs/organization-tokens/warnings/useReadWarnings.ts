import * as React from "react";

import { readWarnings } from "../../../jobs/warnings/readWarnings";
import type { Warning } from "../../../jobs/warnings/Warning";
import type { StoredWarnings } from "./StoredWarnings";

const none: readonly Warning[] = [];

/** The warnings that are stored, as far as they can be read. */
export function useReadWarnings({ loadState }: StoredWarnings): readonly Warning[] {
  const documents = loadState.state === "ready" ? loadState.value : undefined;
  return React.useMemo(
    () => (documents ? readWarnings(documents.map(({ fields }) => fields)) : none),
    [documents],
  );
}
