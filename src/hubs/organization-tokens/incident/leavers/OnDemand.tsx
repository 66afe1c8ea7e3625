import * as React from "react";

interface Props {
  title: React.ReactNode;
  /** Drawn while it is open. */
  children(): React.ReactNode;
}

/** Like `MoreLess`, for details that cost something to draw. */
export function OnDemand({ title, children }: Props) {
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <details
      className="more-less"
      onToggle={({ currentTarget, target }) => {
        // React lets the event of an inner one bubble.
        if (target === currentTarget) setIsOpen(currentTarget.hasAttribute("open"));
      }}
    >
      <summary>{title}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
