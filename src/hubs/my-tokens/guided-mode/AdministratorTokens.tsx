import * as React from "react";

import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";
import type { Token } from "../../../tokens/token/Token";
import { Loading } from "../../../ui/state/Loading";
import { useLoad } from "../../../ui/state/useLoad";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { explainFailure } from "../../failure/explainFailure";
import type { ListHandlers } from "./ListHandlers";
import type { Access } from "./readAccess";
import { SetUpCheck } from "./SetUpCheck";
import { SignInNote } from "./SignInNote";
import { SignInProblem } from "./SignInProblem";
import type { GuideProps } from "./useGuide";
import { guidedModeWords } from "./words/guidedModeWords";

interface Props extends GuideProps, ListHandlers {
  access: Access & { kind: "administrator" };
}

/** An administrator's own tokens, read and revoked through the administrator API, which needs no sign-in of its own. */
export function AdministratorTokens({ List, now, tasks, being, ...props }: Props) {
  const { azure, access } = props;
  const { organization, descriptor } = access;
  const words = useWords();
  const { alsoFailed } = useWordsOf(guidedModeWords);
  const load = React.useCallback(
    async (signal: AbortSignal) => {
      const list = await organization.tokenAdmin.list(descriptor, signal);
      const tokens: readonly Token[] = list.tokens;
      return { tokens, unreadable: list.unreadable, readAt: now() };
    },
    [organization, descriptor, now],
  );
  const { loadState, reload } = useLoad(load);
  const door = React.useMemo((): RevocationDoor => {
    const { batchSize, revoke, listActive } = organization.door;
    return { batchSize, revoke, listActive: () => listActive(descriptor) };
  }, [organization, descriptor]);
  switch (loadState.state) {
    case "loading":
      return <Loading label={words.common.loading} />;
    case "failed": {
      const { title } = explainFailure(loadState.error, words);
      return (
        <SignInProblem
          {...props}
          alsoFailed={alsoFailed(title)}
          isAdministrator
          setUp={(panel) => <SetUpCheck {...panel} access={access} azure={azure} />}
        />
      );
    }
    case "ready":
      return (
        <>
          <SignInNote {...props} />
          <List
            azure={azure}
            being={being}
            door={door}
            isRefreshing={loadState.isRefreshing}
            moment={loadState.value.readAt}
            now={now}
            listNow={() => organization.tokenAdmin.list(descriptor)}
            onReload={() => {
              reload();
              being.reload();
            }}
            tasks={tasks}
            tokens={loadState.value.tokens}
            unreadable={loadState.value.unreadable}
          />
        </>
      );
  }
}
