import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { settingsAddress } from "../../setup/hubAddresses";
import { SetUpPanel } from "../../setup/SetUpPanel";
import type { Access } from "./readAccess";

interface Props {
  azure: Azure;
  access: Access;
  /** Reads the list again. */
  onReload(): void;
  onClose(): void;
}

/** The setup check, with the steps of an administrator or a member. */
export function SetUpCheck({ azure, access, onReload, onClose }: Props) {
  return (
    <SetUpPanel
      entra={azure.entra}
      host={azure.host}
      isAdministrator={access.kind === "administrator"}
      onClose={onClose}
      onSettings={() => azure.host.navigation.openWindow(settingsAddress(azure.host))}
      onShowTokens={() => {
        onClose();
        onReload();
      }}
      steps={access.steps}
    />
  );
}
