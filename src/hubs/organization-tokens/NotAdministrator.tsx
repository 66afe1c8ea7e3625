import * as React from "react";

import type { Host } from "../../azure/host/host";
import { Problem } from "../../ui/state/Problem";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { myTokensAddress } from "../setup/myTokensAddress";
import { pageWords } from "./words/pageWords";

interface Props {
  host: Host;
  isEntraUntried: boolean;
  onCheckAgain(): void;
}

/** Says what this page is and who can use it, since everyone sees its link. */
export function NotAdministrator({ host, isEntraUntried, onCheckAgain }: Props) {
  const text = useWordsOf(pageWords).notAdministrator;
  const { name } = host.organization;
  // A Server has no Entra to sign in with.
  const untried = host.isHosted && isEntraUntried ? [text.untried] : [];
  const openMyTokens = {
    text: text.openMyTokens,
    onClick: () => host.navigation.openWindow(myTokensAddress(host)),
  };
  return (
    <Problem
      actions={[openMyTokens, { text: text.checkAgain, onClick: onCheckAgain }]}
      icon="Permissions"
      sentences={[text.what, text.who(name), text.pending, ...untried, text.own]}
      title={text.title}
    />
  );
}
