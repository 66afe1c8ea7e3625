import * as React from "react";

import type { Fact } from "./fact";

/** Facts, each under its label. */
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
