import * as React from "react";

import type { Host } from "../../azure/host/host";
import { Problem } from "../../ui/state/Problem";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { pageWords } from "./words/pageWords";

interface Props {
  host: Host;
  isEntraUntried: boolean;
  onCheckAgain(): void;
}

/** Says what this page is and who can use it, since everyone sees its link. */
export function NotAdministrator({ host, isEntraUntried, onCheckAgain }: Props) {
  const text = useWordsOf(pageWords).notAdministrator;
  const { url, name } = host.organization;
  // A Server has no Entra to sign in with.
  const untried = host.isHosted && isEntraUntried ? [text.untried] : [];
  const openMyTokens = {
    text: text.openMyTokens,
    onClick: () => host.navigation.openWindow(`${url}/_settings/${myTokensHub(host.extensionId)}`),
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

/** The hub in organization settings, whose address is known; the one in user settings may not exist. */
function myTokensHub(extensionId: string): string {
  return `${extensionId}.my-tokens-fallback`;
}
