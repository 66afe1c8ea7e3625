import * as React from "react";

/** Whether the part is still on the page, for work that may end after it has gone. */
export function useIsMounted(): React.MutableRefObject<boolean> {
  const isMounted = React.useRef(true);
  React.useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}
