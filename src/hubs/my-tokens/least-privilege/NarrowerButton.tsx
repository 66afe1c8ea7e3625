import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { builtInJobs } from "../../../tokens/least-privilege/builtInJobs";
import { leastPrivilege } from "../../../tokens/least-privilege/leastPrivilege";
import { shownText } from "../../../tokens/naming/shownText";
import { isReplaceable } from "../../../tokens/replacement/replaceable";
import { shorten } from "../../../tokens/text/displayText";
import type { Token } from "../../../tokens/token/Token";
import { SidePanel } from "../../../ui/layer/SidePanel";
import { TokenName } from "../../../ui/token/TokenName";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { SuggestionReasons } from "../../least-privilege/NarrowerScopes";
import { narrowerWords } from "./words/narrowerWords";

/** How many tokens the panel explains. */
const listed = 50;

export interface NarrowerProps {
  azure: Azure;
  tokens: readonly Token[];
  now: Date;
  onOpen(token: Token): void;
}

function WhereThereAreAny({ azure, tokens, now, onOpen }: NarrowerProps) {
  const { common } = useWords();
  const text = useWordsOf(narrowerWords);
  const [isOpen, setIsOpen] = React.useState(false);
  const { id } = azure.host.organization;
  const found = React.useMemo(
    () =>
      tokens.flatMap((token) => {
        const suggestion = isReplaceable(token, id, now) ? leastPrivilege(token, builtInJobs) : undefined;
        return suggestion ? [{ token, suggestion }] : [];
      }),
    [tokens, id, now],
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
          <div>
            <p>{text.what}</p>
            {found.slice(0, listed).map(({ token, suggestion }) => (
              <section key={token.authorizationId}>
                <h2>
                  <TokenName name={token.name} />
                </h2>
                <SuggestionReasons suggestion={suggestion} />
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
            {found.length > listed ? <p>{text.more(found.length - listed)}</p> : null}
          </div>
        </SidePanel>
      ) : null}
    </>
  );
}

/** Above the list: how many of the person's tokens may need only narrower scopes, which, and why. */
export const NarrowerButton = withWords(WhereThereAreAny, narrowerWords);
