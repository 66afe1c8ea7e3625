import * as React from "react";

import { AlikeButton, type AlikeProps } from "../alike/AlikeButton";
import { LazyPart } from "../../frame/LazyPart";
import { LazyNarrowerButton } from "../least-privilege/lazyNarrower";
import type { NarrowerProps } from "../least-privilege/NarrowerButton";
import { DriftButton, type DriftProps } from "../drift/DriftButton";
import { RulesButton, type RulesProps } from "../rules/RulesButton";
import { VanishedButton, type VanishedProps } from "../vanished/VanishedButton";

/**
 * Buttons above the list for what one would otherwise overlook: tokens that vanished, that are alike, that break a rule,
 * that differ from their template, or that may need less.
 */
export function ListHints(props: AlikeProps & VanishedProps & RulesProps & DriftProps & NarrowerProps) {
  return (
    <>
      <VanishedButton {...props} />
      <AlikeButton {...props} />
      <RulesButton {...props} />
      <DriftButton {...props} />
      <LazyPart isQuiet>
        <LazyNarrowerButton {...props} />
      </LazyPart>
    </>
  );
}
