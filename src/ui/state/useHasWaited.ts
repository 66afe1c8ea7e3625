import * as React from "react";

/** False until so many milliseconds after the first drawing. */
export function useHasWaited(
  milliseconds: number,
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>,
): boolean {
  const [hasWaited, setHasWaited] = React.useState(false);
  React.useEffect(() => {
    const left = new AbortController();
    wait(milliseconds, left.signal).then(
      () => left.signal.aborted || setHasWaited(true),
      () => undefined,
    );
    return () => left.abort();
  }, [milliseconds, wait]);
  return hasWaited;
}
