import * as React from "react";

import { whenIdle } from "./whenIdle";

/**
 * The result of the first `compute` at once, and of each later one when the browser has time, so that typing never
 * waits for it. Until then it is the result before.
 */
export function useIdleResult<T>(compute: () => T): T {
  const [result, setResult] = React.useState(() => ({ compute, value: compute() }));
  React.useEffect(() => {
    if (result.compute === compute) return undefined;
    let isGone = false;
    whenIdle(() => {
      if (!isGone) setResult({ compute, value: compute() });
    });
    return () => {
      isGone = true;
    };
  }, [compute, result]);
  return result.value;
}
