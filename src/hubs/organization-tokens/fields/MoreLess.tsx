import * as React from "react";

/** Details that open on demand, using the browser's own element. */
export function MoreLess({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details className="more-less">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
