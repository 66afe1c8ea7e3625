import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import type { Token } from "../../../tokens/token/Token";
import { SidePanel } from "../../../ui/layer/SidePanel";
import { TokenName } from "../../../ui/token/TokenName";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { RuleReasons } from "../../rules/BrokenRules";
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
  const { common } = useWords();
  const text = useWordsOf(ownRulesWords);
  const rules = useOwnRules(azure);
  const [isOpen, setIsOpen] = React.useState(false);
  const organizationId = azure.host.organization.id;
  const found = React.useMemo(
    () => ownBreaches({ tokens, organizationId, rules, now }),
    [tokens, organizationId, rules, now],
  );
  if (found.length === 0) return null;
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        iconProps={{ iconName: "Info" }}
        onClick={() => setIsOpen(true)}
        subtle
        text={text.button(found.length)}
      />
      {isOpen ? (
        <SidePanel
          footerButtonProps={[{ text: common.close, onClick: close }]}
          onDismiss={close}
          titleProps={{ text: text.title }}
        >
          <div className="own-rules">
            <p>{text.what}</p>
            {found.map(({ token, rules: broken }) => (
              <section key={token.authorizationId}>
                <h2>
                  <TokenName name={token.name} />
                </h2>
                <RuleReasons rules={broken} />
                <Button
                  ariaLabel={text.open(shorten(shownText(token.name), 60) || common.noName)}
                  onClick={() => {
                    close();
                    onOpen(token);
                  }}
                  text={text.openShort}
                />
              </section>
            ))}
          </div>
        </SidePanel>
      ) : null}
    </>
  );
}

/** Above the list: how many of the person's tokens break a rule of the organization, and which. */
export const RulesButton = withWords(WhereThereAreAny, ownRulesWords);
