import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { RuleReasons } from "../../rules/BrokenRules";
import { HintButton } from "../list-hints/hint/HintButton";
import { HintedToken } from "../list-hints/hint/HintedToken";
import { ownBreaches } from "./ownBreaches";
import { useOwnRules } from "./useOwnRules";
import { ownRulesWords } from "./words/ownRulesWords";

export interface RulesProps {
  azure: Azure;
  tokens: readonly Token[];
  now: Date;
  onOpen(token: Token): void;
}

function WhereThereAreAny({ azure, tokens, now, onOpen }: RulesProps) {
  const text = useWordsOf(ownRulesWords);
  const rules = useOwnRules(azure);
  const organizationId = azure.host.organization.id;
  const found = React.useMemo(
    () => ownBreaches({ tokens, organizationId, rules, now }),
    [tokens, organizationId, rules, now],
  );
  if (found.length === 0) return null;
  return (
    <HintButton text={text.button(found.length)} title={text.title}>
      {(closing) => (
        <div className="own-rules">
          <p>{text.what}</p>
          {found.map(({ token, rules: broken }) => (
            <HintedToken
              key={token.authorizationId}
              onOpen={closing(() => onOpen(token))}
              text={text}
              token={token}
            >
              <RuleReasons rules={broken} />
            </HintedToken>
          ))}
        </div>
      )}
    </HintButton>
  );
}

/** Above the list: how many of the person's tokens break a rule of the organization, and which. */
export const RulesButton = withWords(WhereThereAreAny, ownRulesWords);
