import * as React from "react";

import type { Host } from "../../azure/host/host";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { settingsAddress } from "./hubAddresses";
import { SetUpPanel } from "./SetUpPanel";
import { administratorSteps, type AdministratorAccess, type OwnAccess } from "./steps/setUpSteps";
import { setUpWords } from "./words/setUpWords";

interface Props {
  host: Host;
  own: OwnAccess;
  organization: AdministratorAccess;
  onSettings(): void;
  onClose(): void;
}

/** The setup check in Organization tokens. */
export function AdministratorsSetUp({ own, organization, onSettings, ...rest }: Props) {
  const { openSettings } = useWordsOf(setUpWords);
  const { host } = rest;
  const { isHosted } = host;
  const settings = { address: settingsAddress(host), text: openSettings, open: onSettings };
  const steps = React.useMemo(
    () => administratorSteps(own, organization, isHosted),
    [own, organization, isHosted],
  );
  return <SetUpPanel {...rest} entra={own.entra} isAdministrator settings={settings} steps={steps} />;
}
