import * as React from "react";

interface Props {
  href: string;
  text: string;
  onOpenPage(url: string): void;
}

/** A real link, so it can be copied; the host opens it. */
export function HelpLink({ href, text, onOpenPage }: Props) {
  const open = (event: React.MouseEvent) => {
    event.preventDefault();
    onOpenPage(href);
  };
  return (
    <a className="bolt-link" href={href} onClick={open}>
      {text}
    </a>
  );
}
