import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import "../../setup/setup.scss";
import { useRemote } from "../../../ui/state/useRemote";
import { useSetUpWords } from "../../setup/words/useSetUpWords";
import { settingsAddress } from "../../setup/hubAddresses";
import { SetUpPanel } from "../../setup/SetUpPanel";
import { administratorSteps, memberSteps } from "../../setup/setUpSteps";

interface Props {
  azure: Azure;
  /** Reads the list again. */
  onReload(): void;
}

/** Beside the reason why there is no list: the set-up check, of an administrator or of a member. */
export function GuidedSetUp({ azure, onReload }: Props) {
  const text = useSetUpWords().offer;
  const [isOpen, setIsOpen] = React.useState(false);
  const load = React.useCallback(() => stepsOf(azure), [azure]);
  const { remote } = useRemote(load);
  if (remote.state === "loading") return null;
  // Who could not be told to be an administrator sees what everyone may see.
  const found = remote.state === "ready" ? remote.value : memberOf(azure);
  const { isAdministrator } = found;
  return (
    <div className="set-up-offer">
      <p>{isAdministrator ? text.administrator : text.member}</p>
      <Button iconProps={{ iconName: "Settings" }} onClick={() => setIsOpen(true)} text={text.check} />
      {isOpen ? (
        <SetUpPanel
          {...found}
          entra={azure.entra}
          host={azure.host}
          onClose={() => setIsOpen(false)}
          onSettings={() => azure.host.navigation.openWindow(settingsAddress(azure.host))}
          onShowTokens={() => {
            setIsOpen(false);
            onReload();
          }}
        />
      ) : null}
    </div>
  );
}

async function stepsOf(azure: Azure) {
  const organization = await azure.organization();
  const { isAdministrator } = await organization.probe();
  if (!isAdministrator) return memberOf(azure);
  return { isAdministrator, steps: administratorSteps(azure, organization, azure.host.isHosted) };
}

function memberOf(azure: Azure) {
  return { isAdministrator: false, steps: memberSteps(azure) };
}
