import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import type { Token } from "../../../tokens/token/Token";
import { SidePanel } from "../../../ui/layer/SidePanel";
import { TokenName } from "../../../ui/token/TokenName";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { DriftReasons } from "../../drift/DriftReasons";
import type { DriftsInList } from "./useDrifts";
import { driftWords } from "../../drift/words/driftWords";
import { originWords } from "./words/originWords";

/** How many tokens the panel explains; the list has them all. */
const listed = 50;

export interface DriftProps {
  drifts: DriftsInList;
  onOpen(token: Token): void;
}

function WhereThereAreAny({ drifts, onOpen }: DriftProps) {
  const { common } = useWords();
  const text = useWordsOf(originWords);
  const [isOpen, setIsOpen] = React.useState(false);
  const { drifted, ignored, isOnly, setIsOnly } = drifts;
  const all = [...drifted.values()];
  if (all.length + ignored === 0) return null;
  const close = () => setIsOpen(false);
  const after = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      {isOnly ? <Button onClick={() => setIsOnly(false)} subtle text={text.showAll} /> : null}
      <Button
        iconProps={{ iconName: "Info" }}
        onClick={() => setIsOpen(true)}
        subtle
        text={all.length > 0 ? text.button(all.length) : text.unreadableButton}
      />
      {isOpen ? (
        <SidePanel
          footerButtonProps={[
            ...(all.length > 0 && !isOnly
              ? [{ text: text.showOnly, onClick: after(() => setIsOnly(true)) }]
              : []),
            { text: common.close, onClick: close },
          ]}
          onDismiss={close}
          titleProps={{ text: text.title }}
        >
          <div className="drifts">
            <p>{text.what}</p>
            {ignored > 0 ? <p>{text.ignored(ignored)}</p> : null}
            {all.slice(0, listed).map((one) => (
              <section key={one.token.authorizationId}>
                <h2>
                  <TokenName name={one.token.name} />
                </h2>
                <DriftReasons drifted={one} />
                <Button
                  ariaLabel={text.open(shorten(shownText(one.token.name), 60) || common.noName)}
                  onClick={after(() => onOpen(one.token))}
                  text={text.openShort}
                />
              </section>
            ))}
            {all.length > listed ? <p>{text.more(all.length - listed)}</p> : null}
          </div>
        </SidePanel>
      ) : null}
    </>
  );
}

/** Above the list: how many of the person's tokens have drifted from their templates, which, and how. */
export const DriftButton = withWords(WhereThereAreAny, driftWords, originWords);
