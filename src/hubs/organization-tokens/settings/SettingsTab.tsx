import * as React from "react";

import { useOrganizationWords } from "../words/useOrganizationWords";
import type { HubEnvironment } from "../HubEnvironment";
import { EntraAppSettings } from "./EntraAppSettings";
import { ProtectedListSettings } from "./ProtectedListSettings";
import { RevocationRules } from "./RevocationRules";

interface Props {
  environment: HubEnvironment;
  onEntraAppSaved(): void;
  onProtectedListSaved(): void;
}

/** What the organization decides once: the Entra application and what bulk work never touches; and revocation rules. */
export function SettingsTab({ environment, onEntraAppSaved, onProtectedListSaved }: Props) {
  const { untrusted } = useOrganizationWords().settings;
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
