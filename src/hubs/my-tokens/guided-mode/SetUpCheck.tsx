import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { settingsAddress } from "../../setup/hubAddresses";
import { SetUpPanel } from "../../setup/SetUpPanel";
import { setUpWords } from "../../setup/words/setUpWords";
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
  const { openSettings } = useWordsOf(setUpWords);
  const { host } = azure;
  const address = settingsAddress(host);
  return (
    <SetUpPanel
      entra={azure.entra}
      host={host}
      isAdministrator={access.kind === "administrator"}
      onClose={onClose}
      onShowTokens={() => {
        onClose();
        onReload();
      }}
      settings={{ address, text: openSettings, open: () => host.navigation.openWindow(address) }}
      steps={access.steps}
    />
  );
}
