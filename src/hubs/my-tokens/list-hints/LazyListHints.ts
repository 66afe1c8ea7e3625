import * as React from "react";

import { whenIdle } from "../../../ui/state/whenIdle";

/** Waits until the list is drawn: hints can wait. */
export const LazyListHints = React.lazy(async () => {
  await new Promise<void>(whenIdle);
  const { ListHints } = await import(/* webpackChunkName: "my-tokens-panels" */ "./ListHints");
  return { default: ListHints };
});
