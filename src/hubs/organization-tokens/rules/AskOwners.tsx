import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { rowTraits } from "../../../jobs/revocation/plan/rowTraits";
import type { Breaches } from "../../../tokens/rules/breachesInSteps";
import type { Rule } from "../../../tokens/rules/Rule";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { LazyPart } from "../../frame/LazyPart";
import type { FindingsProps } from "../findings/FindingsProps";
import type { ShownTable } from "../scan/shownTable";
import { dueText } from "../warnings/dueText";
import { WarnPanel } from "../warnings/lazyWarnings";
import { useReadWarnings } from "../warnings/useReadWarnings";
import { warningWords } from "../warnings/words/warningWords";

/** What asking owners needs of the page. */
export type Asking = Pick<FindingsProps, "environment" | "me" | "protectedList" | "warnings"> & {
  /** A scan is still adding to the table, so the answer would be about a part of it. */
  isGrowing: boolean;
};

interface Props extends Asking {
  rules: readonly Rule[];
  rule: Rule;
  found: ShownTable;
  breaches: Breaches;
}

interface Chosen {
  readonly rows: readonly number[];
  /** How many more break the rule. */
  readonly leftOut: number;
}

/** Asks the owners of what breaks a rule to replace it, and says until when they have been asked before. */
export function AskOwners({ rules, rule, found, breaches, isGrowing, ...page }: Props) {
  const { locale } = useWords();
  const text = useWordsOf(warningWords);
  const [chosen, setChosen] = React.useState<Chosen>();
  const [isNobody, setIsNobody] = React.useState(false);
  const last = useReadWarnings(page.warnings).findLast(({ ruleId }) => ruleId === rule.id);
  const ask = () => {
    const next = choose(rules.indexOf(rule), found, breaches, page);
    setIsNobody(next.rows.length === 0);
    if (next.rows.length > 0) setChosen(next);
  };
  return (
    <>
      <Button disabled={isGrowing} onClick={ask} subtle text={text.ask} />
      <span role="status">{isNobody ? text.askNobody : ""}</span>
      {last ? <span className="secondary-text">{text.asked(dueText(last, locale))}</span> : null}
      {chosen ? (
        <LazyPart>
          <WarnPanel
            environment={page.environment}
            leftOut={chosen.leftOut}
            onClose={() => setChosen(undefined)}
            rows={chosen.rows}
            ruleId={rule.id}
            rules={rules}
            table={found.table}
            warnings={page.warnings}
          />
        </LazyPart>
      ) : null}
    </>
  );
}

/** As "Select all" does: revoking many at once leaves out own and protected tokens too. */
function choose(
  place: number,
  { table, moment }: ShownTable,
  { masks }: Breaches,
  { me, protectedList }: Pick<Props, "me" | "protectedList">,
): Chosen {
  const { isMine, isProtected } = rowTraits(table, me, protectedList.list, moment);
  const rows: number[] = [];
  let broken = 0;
  for (const [row, mask] of masks.entries()) {
    if ((mask & (1 << place)) === 0) continue;
    broken++;
    if (!isMine(row) && !isProtected(row)) rows.push(row);
  }
  return { rows, leftOut: broken - rows.length };
}
