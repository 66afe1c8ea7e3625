import * as React from "react";

import { whyStopped, type StopFacts } from "../../tokens/stopped/whyStopped";
import type { Token } from "../../tokens/token/Token";
import { LazyPart } from "../frame/LazyPart";

// With the help, which is as rarely needed: every file of its own costs bytes in the first load.
const Loaded = React.lazy(() =>
  import(/* webpackChunkName: "help" */ "./WhyStopped").then((module) => ({
    default: module.WhyStopped,
  })),
);

interface Props extends StopFacts {
  token: Token;
}

/** Why a token stopped, loaded for tokens that have. */
export function LazyWhyStopped({ token, ...facts }: Props) {
  const reasons = whyStopped(token, facts);
  if (reasons.length === 0) return null;
  return (
    <LazyPart>
      <Loaded reasons={reasons} />
    </LazyPart>
  );
}
