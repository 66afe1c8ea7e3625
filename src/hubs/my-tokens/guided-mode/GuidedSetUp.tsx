import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import "../../setup/setup.scss";
import { useLoad } from "../../../ui/state/useLoad";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { setUpWords } from "../../setup/words/setUpWords";
import { settingsAddress } from "../../setup/hubAddresses";
import { SetUpPanel } from "../../setup/SetUpPanel";
import { administratorSteps, memberSteps } from "../../setup/steps/setUpSteps";

interface Props {
  azure: Azure;
  /** Reads the list again. */
  onReload(): void;
}

/** Offers the setup check, for an administrator or a member, below the reason why there is no list. */
export function GuidedSetUp({ azure, onReload }: Props) {
  const text = useWordsOf(setUpWords).offer;
  const [isOpen, setIsOpen] = React.useState(false);
  const load = React.useCallback(() => stepsOf(azure), [azure]);
  const { loadState } = useLoad(load);
  if (loadState.state === "loading") return null;
  // If the check for administrators fails, the page shows what every member may see.
  const found = loadState.state === "ready" ? loadState.value : memberOf(azure);
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
