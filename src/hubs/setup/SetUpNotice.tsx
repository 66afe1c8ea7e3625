import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { packagedEntraApp } from "../../azure/credentials/entraApp";
import { loadEntraApp } from "../../azure/data/entraAppSetting";
import { useLoad } from "../../ui/state/useLoad";
import { useWordsOf } from "../../ui/words/useWordsOf";
import type { AdministratorAccess } from "./steps/setUpSteps";
import { setUpWords } from "./words/setUpWords";

interface Props {
  data: AdministratorAccess["data"];
  onCheck(): void;
  onDismiss(): void;
}

/** One line when something is known to be missing. A setting that cannot be read does not count as missing. */
export function SetUpNotice({ data, onCheck, onDismiss }: Props) {
  const text = useWordsOf(setUpWords).notice;
  const load = React.useCallback(async () => {
    const { app } = await loadEntraApp(data);
    if (app === "invalid") return text.invalidClientId;
    return app === "none" && !packagedEntraApp() ? text.noClientId : undefined;
  }, [data, text]);
  const { loadState } = useLoad(load);
  if (loadState.state !== "ready" || loadState.value === undefined) return null;
  return (
    <MessageCard
      buttonProps={[{ text: text.check, onClick: onCheck }]}
      onDismiss={onDismiss}
      severity={MessageCardSeverity.Info}
    >
      {loadState.value}
    </MessageCard>
  );
}
