import * as React from "react";

import type { Leaks } from "../../../../tokens/leaked/Leak";
import { mostBytes, readLeaked } from "./readLeaked";

export type Leaked =
  | { readonly kind: "nothing" | "reading" | "empty" | "tooLarge" | "unreadable" }
  | ({ readonly kind: "read" } & Leaks);

/** What was found in the last text or file that was given to the desk. Only hashes are kept. */
export function useLeaked(): { leaked: Leaked; read(source: string | Blob): void; clear(): void } {
  const [leaked, setLeaked] = React.useState<Leaked>({ kind: "nothing" });
  const latest = React.useRef(0);
  React.useEffect(
    () => () => {
      latest.current++;
    },
    [],
  );
  const read = React.useCallback((source: string | Blob) => {
    const turn = ++latest.current;
    const show = (next: Leaked) => {
      if (turn === latest.current) setLeaked(next);
    };
    const size = typeof source === "string" ? source.length : source.size;
    if (size === 0) return show({ kind: "empty" });
    if (size > mostBytes) return show({ kind: "tooLarge" });
    const found = readLeaked(source);
    if (!(found instanceof Promise)) return show({ kind: "read", ...found });
    show({ kind: "reading" });
    found.then(
      (leaks) => show({ kind: "read", ...leaks }),
      () => show({ kind: "unreadable" }),
    );
  }, []);
  const clear = React.useCallback(() => {
    latest.current++;
    setLeaked({ kind: "nothing" });
  }, []);
  return { leaked, read, clear };
}
