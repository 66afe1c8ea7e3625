import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { TokenWish } from "../../../tokens/draft/TokenWish";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { RuleReasons } from "../../rules/BrokenRules";
import { rulesBrokenBy } from "./ownBreaches";
import { useOwnRules } from "./useOwnRules";
import { ownRulesWords } from "./words/ownRulesWords";

interface Props {
  azure: Azure;
  /** What would be created; absent while the form cannot be sent. */
  wish: TokenWish | undefined;
  tokens: readonly Token[];
  now: Date;
}

function Said({ azure, wish, tokens, now }: Props) {
  const text = useWordsOf(ownRulesWords);
  const rules = useOwnRules(azure);
  const organizationId = azure.host.organization.id;
  const broken = wish ? rulesBrokenBy(wish, { tokens, organizationId, rules, now }) : [];
  return (
    <div aria-live="polite">
      {broken.length > 0 ? (
        <MessageCard severity={MessageCardSeverity.Info}>
          <p>{text.draft}</p>
          <RuleReasons rules={broken} />
        </MessageCard>
      ) : null}
    </div>
  );
}

/** While a token is made: which rules of the organization it would break. It stops nobody. */
export const DraftRules = withWords(Said, ownRulesWords);
