import * as React from "react";

import { useOrganizationWords } from "../words/useOrganizationWords";
import type { Desk } from "../Desk";
import { EntraAppSettings } from "./EntraAppSettings";
import { ProtectedListSettings } from "./ProtectedListSettings";
import { RevocationRules } from "./RevocationRules";

interface Props {
  desk: Desk;
  onEntraAppSaved(): void;
  onProtectedListSaved(): void;
}

/** What the organization decides once: the Entra application and what bulk work never touches; and revocation rules. */
export function SettingsTab({ desk, onEntraAppSaved, onProtectedListSaved }: Props) {
  const { untrusted } = useOrganizationWords().settings;
  return (
    <div className="findings">
      <p className="secondary-text">{untrusted}</p>
      {desk.host.isHosted ? <EntraAppSettings desk={desk} onSaved={onEntraAppSaved} /> : null}
      <ProtectedListSettings desk={desk} onSaved={onProtectedListSaved} />
      <RevocationRules desk={desk} />
    </div>
  );
}
