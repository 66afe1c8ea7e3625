import * as React from "react";

/**
 * Whether somebody is using what `ref` holds: the pointer was moved onto it, it has the focus, or it is scrolled. A
 * pointer that merely rests where the table appeared does not count.
 */
export function useInUse(onLeave: () => void) {
  const ref = React.useRef<HTMLDivElement>(null);
  const isPointed = React.useRef(false);
  const isInUse = React.useCallback(() => {
    const element = ref.current;
    if (!element) return false;
    const isScrolled = element.getBoundingClientRect().top < 0;
    return isPointed.current || isScrolled || element.contains(document.activeElement);
  }, []);
  const pointer = {
    onMouseMove: ({ movementX, movementY }: React.MouseEvent) => {
      if (movementX !== 0 || movementY !== 0) isPointed.current = true;
    },
    onMouseLeave: () => {
      isPointed.current = false;
      onLeave();
    },
  };
  return { isInUse, area: { ref, ...pointer } };
}
