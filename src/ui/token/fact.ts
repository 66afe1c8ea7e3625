import type * as React from "react";

/** A label, and what is known about it. */
export type Fact = readonly [name: string, value: React.ReactNode];

export function fact(name: string, value: React.ReactNode): Fact {
  return [name, value];
}
