import * as React from "react";

/** The pattern that the bars of high risk are filled with, once on the page for all charts that refer to it. */
export function Hatching() {
  return (
    <svg aria-hidden="true" className="hatching" focusable="false" height="0" width="0">
      <pattern
        height="5"
        id="chart-hatching"
        patternTransform="rotate(45)"
        patternUnits="userSpaceOnUse"
        width="5"
      >
        <rect className="hatching-ground" height="5" width="5" />
        <rect className="hatching-line" height="5" width="2" />
      </pattern>
    </svg>
  );
}
