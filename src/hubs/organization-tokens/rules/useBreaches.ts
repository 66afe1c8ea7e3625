import * as React from "react";

import { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { breachesInSteps, type Breaches } from "../../../tokens/rules/breachesInSteps";
import type { Rule } from "../../../tokens/rules/Rule";
import type { Steps } from "../../../tokens/steps/Steps";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";
import type { ShownTable } from "../scan/shownTable";

const kept = new KeptAnswers<Breaches>();

/** What breaks which rule, found again if it is known. */
export function breachesOf(table: TokenColumns, rules: readonly Rule[], moment: Date): Steps<Breaches> {
  return kept.answer(table, [table.version, keyOf(rules), moment], () =>
    breachesInSteps(table, rules, moment),
  );
}

/** The same for a part of the page, worked out in slices. `undefined` until it is known, and without a scan. */
export function useBreaches(
  seen: { readonly table: TokenColumns },
  rules: readonly Rule[],
  moment: Date,
): Breaches | undefined {
  const { shown, isCurrent } = useAnswer(
    kept,
    {
      seen,
      question: [seen.table.version, keyOf(rules), moment],
      make: () => breachesInSteps(seen.table, rules, moment),
    },
    "aside",
  );
  return isCurrent ? shown?.answer : undefined;
}

/** The same for the table of a scan, which there may not be. */
export function useBreachesOf(found: ShownTable | undefined, rules: readonly Rule[]): Breaches | undefined {
  const { table, moment } = found ?? nothing;
  const { version } = table;
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  return useBreaches(seen, rules, moment);
}

const nothing: ShownTable = { table: new TokenColumns(), moment: new Date(0) };

/** Only what is asked for: other words break nothing else. */
function keyOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map(({ id, demand }) => [id, demand]));
}
