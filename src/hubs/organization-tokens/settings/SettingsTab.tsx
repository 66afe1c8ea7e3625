import * as React from "react";

import type { HubEnvironment } from "../HubEnvironment";
import { EntraAppSettings } from "./EntraAppSettings";
import { ProtectedListSettings } from "./ProtectedListSettings";
import { RevocationRules } from "./RevocationRules";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { settingsWords } from "./words/settingsWords";
import { withWords } from "../../../ui/words/withWords";
import "./settings.scss";

interface Props {
  environment: HubEnvironment;
  onEntraAppSaved(): void;
  onProtectedListSaved(): void;
}

function Settings({ environment, onEntraAppSaved, onProtectedListSaved }: Props) {
  const { untrusted } = useWordsOf(settingsWords);
  return (
    <div className="findings">
      <p className="secondary-text">{untrusted}</p>
      {environment.host.isHosted ? (
        <EntraAppSettings environment={environment} onSaved={onEntraAppSaved} />
      ) : null}
      <ProtectedListSettings environment={environment} onSaved={onProtectedListSaved} />
      <RevocationRules environment={environment} />
    </div>
  );
}

/** The settings of the organization: its Entra application, its protected list, and revocation rules. */
export const SettingsTab = withWords(Settings, settingsWords);
