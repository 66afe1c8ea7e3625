import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { GuardedPanel, type PanelGuard } from "./GuardedPanel";
import { Loading } from "../../../ui/state/Loading";
import { Problem } from "../../../ui/state/Problem";
import type { Remote } from "../../../ui/state/remote";
import { useRemote } from "../../../ui/state/useRemote";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { taskWords } from "./words/taskWords";
import { useWords } from "../../../ui/words/WordsContext";
import type { TokenTask } from "./TokenTask";
import type { MyTokens } from "../useMyTokens";

/** A chunk of its own: the catalogue, the form, the snippets and their words are bigger than the page. */
const loadBody = () => import(/* webpackChunkName: "new-token" */ "./TokenTaskBody");

export interface TokenTaskProps {
  azure: Azure;
  task: TokenTask;
  now: () => Date;
  /** Reads the list again, since something in it has changed or may have. */
  onChanged(): void;
  /** Closes the panel and opens the details of this token. */
  onShow(authorizationId: string): void;
  onClose(): void;
}

interface Props extends TokenTaskProps {
  list: Remote<MyTokens>;
}

/** The panel in which a token is made or changed, while its code is loaded and after. */
export function TokenTaskPanel({ list, ...props }: Props) {
  const words = useWords();
  const { titles, loading, failed } = useWordsOf(taskWords);
  const [guard, setGuard] = React.useState<PanelGuard>();
  const { remote: body, reload } = useRemote(loadBody);
  const known = useFirstList(list, props.azure.host.isHosted);
  const { kind } = props.task;
  const content = () => {
    if (body.state === "failed")
      return (
        <Problem
          actions={[{ text: words.common.tryAgain, onClick: reload }]}
          sentences={[failed.next]}
          title={failed.title}
        />
      );
    if (body.state === "loading" || !known) return <Loading label={loading} />;
    return (
      <body.value.TokenTaskBody
        {...props}
        {...known}
        listed={list.state === "ready" ? list.value.tokens : []}
        onGuard={setGuard}
      />
    );
  };
  return (
    <GuardedPanel
      guard={guard}
      onClose={props.onClose}
      title={kind === "edit" || kind === "extend" ? titles[kind] : titles.new}
    >
      {content()}
    </GuardedPanel>
  );
}

/**
 * What the list said when the panel opened. Later readings do not count: one that fails must not take a secret off
 * the screen, and a token that the panel itself made is none that was there before.
 */
function useFirstList(
  list: Remote<MyTokens>,
  isHosted: boolean,
): { knownIds: ReadonlySet<string>; isGuided: boolean } | undefined {
  const first = React.useRef<{ knownIds: ReadonlySet<string>; isGuided: boolean }>();
  if (!first.current && (list.state !== "loading" || !isHosted)) {
    const tokens = list.state === "ready" ? list.value.tokens : [];
    first.current = {
      knownIds: new Set(tokens.map(({ authorizationId }) => authorizationId)),
      isGuided: !isHosted || (list.state === "failed" && list.error instanceof EntraUnavailable),
    };
  }
  return first.current;
}
