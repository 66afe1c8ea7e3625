import * as React from "react";

/**
 * A part whose file loads before the part is needed. Once the file is there, the part is drawn at once; until then, what
 * is around it says that it loads. `load` may be called again and again.
 */
export function earlyPart<P extends object>(load: () => Promise<React.ComponentType<P>>) {
  let loaded: React.ComponentType<P> | undefined;
  const start = async () => (loaded = await load());
  const Lazy = React.lazy(async () => ({ default: await start() }));
  const Part = (props: P) => {
    // Not changed while it is drawn: another component in its place would lose what it has.
    const [Drawn] = React.useState(() => loaded ?? Lazy);
    return React.createElement<P>(Drawn, props);
  };
  /** Begins to load it. What fails here is told where the part is drawn. */
  const begin = () => void start().catch(() => undefined);
  return { Part, begin };
}
