import * as React from "react";

import type { HubEnvironment } from "../HubEnvironment";
import { EntraAppForm } from "../../setup/entra-app/EntraAppForm";
import { settingWords } from "../../setup/setting/words/settingWords";
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
  const { untrusted } = useWordsOf(settingWords);
  return (
    <div className="findings">
      <p className="secondary-text">{untrusted}</p>
      {environment.host.isHosted ? (
        <EntraAppForm changing={environment} data={environment.organization.data} onSaved={onEntraAppSaved} />
      ) : null}
      <ProtectedListSettings environment={environment} onSaved={onProtectedListSaved} />
      <RevocationRules environment={environment} />
    </div>
  );
}

/** The settings of the organization: its Entra application, its protected list, and revocation rules. */
export const SettingsTab = withWords(Settings, settingsWords, settingWords);
