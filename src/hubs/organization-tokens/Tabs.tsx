import * as React from "react";
import "./tabs.scss";

interface Props {
  label: string;
  tabs: readonly { id: string; title: React.ReactNode }[];
  selected: string;
  onChange(id: string): void;
  /** What the selected tab shows. */
  children: React.ReactNode;
}

/** Sections of a page, by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/tabs: arrows move, the focus selects. */
export function Tabs({ label, tabs, selected, onChange, children }: Props) {
  const list = React.useRef<HTMLDivElement>(null);
  const move = (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div aria-label={label} className="tabs" onKeyDown={move} ref={list} role="tablist">
        {tabs.map(({ id, title }) => (
          <button
            aria-controls={`panel-${id}`}
            aria-selected={id === selected}
            className="tab"
            id={`tab-${id}`}
            key={id}
            onClick={() => onChange(id)}
            role="tab"
            tabIndex={id === selected ? 0 : -1}
            type="button"
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id }) => (
        <div
          aria-labelledby={`tab-${id}`}
          className="tab-panel"
          hidden={id !== selected}
          id={`panel-${id}`}
          key={id}
          role="tabpanel"
        >
          {id === selected ? children : null}
        </div>
      ))}
    </>
  );
}
