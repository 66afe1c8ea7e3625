import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Rule } from "../../../tokens/rules/Rule";
import { BrokenRules } from "../../rules/BrokenRules";
import { useBreachesOf } from "./useBreaches";

interface Props {
  table: TokenColumns;
  moment: Date;
  row: number;
  rules: readonly Rule[];
  /** Whether it stands among the cards of a page, and not in a panel. */
  isCard?: boolean;
}

/** The rules that a token breaks. */
export function RulesBrokenByRow({ table, moment, row, rules, isCard = false }: Props) {
  const mask = useBreachesOf({ table, moment }, rules)?.masks[row] ?? 0;
  const broken = rules.filter((_, place) => (mask & (1 << place)) !== 0);
  return <BrokenRules {...(isCard ? card : {})} rules={broken} />;
}

const card = { heading: "h3", className: "card-section" } as const;
