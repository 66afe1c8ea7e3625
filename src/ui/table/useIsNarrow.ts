import * as React from "react";

const query = "(max-width: 720px)";

/** True while the page is too narrow for five columns: on a phone, or at 400 % zoom. */
export function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = React.useState(() => window.matchMedia(query).matches);
  React.useEffect(() => {
    const media = window.matchMedia(query);
    const update = () => setIsNarrow(media.matches);
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, []);
  return isNarrow;
}
