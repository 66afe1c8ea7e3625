import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { packagedEntraApp } from "../../azure/credentials/entraApp";
import { loadEntraApp } from "../../azure/data/entraAppSetting";
import { useRemote } from "../../ui/state/useRemote";
import { useSetUpWords } from "./words/useSetUpWords";
import type { AdministratorsDoor } from "./setUpSteps";

interface Props {
  data: AdministratorsDoor["data"];
  onCheck(): void;
  onDismiss(): void;
}

/** One line where something is known to be missing. What could not be read is not called missing. */
export function SetUpNotice({ data, onCheck, onDismiss }: Props) {
  const text = useSetUpWords().notice;
  const load = React.useCallback(async () => {
    const { app } = await loadEntraApp(data);
    if (app === "invalid") return text.invalidClientId;
    return app === "none" && !packagedEntraApp() ? text.noClientId : undefined;
  }, [data, text]);
  const { remote } = useRemote(load);
  if (remote.state !== "ready" || remote.value === undefined) return null;
  return (
    <MessageCard
      buttonProps={[{ text: text.check, onClick: onCheck }]}
      onDismiss={onDismiss}
      severity={MessageCardSeverity.Info}
    >
      {remote.value}
    </MessageCard>
  );
}
