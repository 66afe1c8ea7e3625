import * as React from "react";

import type { Host } from "../../azure/host/host";
import { SetUpPanel } from "./SetUpPanel";
import { administratorSteps, type AdministratorsDoor, type OwnDoor } from "./setUpSteps";

interface Props {
  host: Host;
  own: OwnDoor;
  organization: AdministratorsDoor;
  onSettings(): void;
  onClose(): void;
}

/** The set-up check on the page of the administrators. */
export function AdministratorsSetUp({ own, organization, ...rest }: Props) {
  const { isHosted } = rest.host;
  const steps = React.useMemo(
    () => administratorSteps(own, organization, isHosted),
    [own, organization, isHosted],
  );
  return <SetUpPanel {...rest} entra={own.entra} isAdministrator steps={steps} />;
}
