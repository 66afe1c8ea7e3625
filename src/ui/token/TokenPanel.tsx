import * as React from "react";

import { SidePanel } from "../layer/SidePanel";
import { shownText } from "../../tokens/naming/shownText";
import { shorten } from "../../tokens/text/displayText";
import type { Token } from "../../tokens/token/Token";
import { useWords } from "../words/WordsContext";
import type { Fact } from "./fact";
import { Facts } from "./Facts";
import { tokenFacts } from "./tokenFacts";

interface Props {
  token: Token;
  now: Date;
  /** Where the token works, in words. */
  reach: string;
  /** What only one hub knows; shown after the name. */
  moreFacts?: readonly Fact[];
  /** Shown above the facts. */
  head?: React.ReactNode;
  /** Shown below the facts. */
  foot?: React.ReactNode;
  /** Absent if this token cannot be revoked here. */
  onRevoke: (() => void) | undefined;
  onClose(): void;
}

/** A token's details, in a panel beside the list. */
export function TokenPanel({ token, now, reach, moreFacts, head, foot, onRevoke, onClose }: Props) {
  const words = useWords();
  return (
    <SidePanel
      footerButtonProps={[
        ...(onRevoke ? [{ text: words.tokenList.revokeOne, danger: true, onClick: onRevoke }] : []),
        { text: words.common.close, onClick: onClose },
      ]}
      onDismiss={onClose}
      titleProps={{ text: words.details.title(shorten(shownText(token.name), 60) || words.common.noName) }}
    >
      <div className="token-facts">
        {head}
        <Facts facts={tokenFacts({ token, now, reach, more: moreFacts }, words)} />
        {foot}
        <p className="secondary-text">{words.details.lastUsed}</p>
      </div>
    </SidePanel>
  );
}
