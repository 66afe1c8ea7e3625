import * as React from "react";

import type { Host } from "../../azure/host/host";
import { SetUpPanel } from "./SetUpPanel";
import { administratorSteps, type AdministratorAccess, type OwnAccess } from "./steps/setUpSteps";

interface Props {
  host: Host;
  own: OwnAccess;
  organization: AdministratorAccess;
  onSettings(): void;
  onClose(): void;
}

/** The setup check in Organization tokens. */
export function AdministratorsSetUp({ own, organization, ...rest }: Props) {
  const { isHosted } = rest.host;
  const steps = React.useMemo(
    () => administratorSteps(own, organization, isHosted),
    [own, organization, isHosted],
  );
  return <SetUpPanel {...rest} entra={own.entra} isAdministrator steps={steps} />;
}
