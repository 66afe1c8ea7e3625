import * as React from "react";

/** A label and its value. */
export type Fact = readonly [name: string, value: React.ReactNode];

export function fact(name: string, value: React.ReactNode): Fact {
  return [name, value];
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="token-details">
      {facts.map(([name, value]) => (
        <div className="fact" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
