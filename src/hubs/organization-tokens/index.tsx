import * as React from "react";

import type { Azure } from "../../azure/connect";
import { connectOrganization } from "../../azure/connectOrganization";
import { openIndexedDbStore } from "../../jobs/store/openIndexedDbStore";
import { systemClock } from "../../jobs/pace/systemClock";
import "./organization.scss";
import { revocationWords } from "../revocation/words/revocationWords";
import { organizationTables } from "./words/useOrganizationWords";
import { mount } from "../frame/mount";
import type { Desk } from "./Desk";
import { OrganizationTokensPage } from "./OrganizationTokensPage";

function deskFor(azure: Azure): Desk {
  const { host } = azure;
  return {
    host,
    own: azure,
    organization: connectOrganization(host),
    openStore: () => openIndexedDbStore(() => window.indexedDB, host.organization.id),
    // Missing where the page came over plain http, as on some Servers.
    locks: "locks" in navigator ? navigator.locks : undefined,
    ...systemClock,
  };
}

void mount(
  (azure) => <OrganizationTokensPage desk={deskFor(azure)} />,
  revocationWords,
  ...organizationTables,
);
