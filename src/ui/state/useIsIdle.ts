import * as React from "react";

import { whenIdle } from "./whenIdle";

/** False until the browser is first idle. For parts that can wait until the page is drawn. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = React.useState(false);
  React.useEffect(() => {
    let isGone = false;
    whenIdle(() => isGone || setIsIdle(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isIdle;
}
