import * as React from "react";

import type { Azure } from "../../azure/connect";
import { connectOrganization } from "../../azure/connectOrganization";
import { openIndexedDbStore } from "../../jobs/store/openIndexedDbStore";
import { wait } from "../../jobs/pace/wait";
import "./organization.scss";
import { OrganizationWordsContext } from "../../ui/words/OrganizationWordsContext";
import { organizationWordsFor } from "../../ui/words/organizationWordsFor";
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
    now: () => new Date(),
    wait,
  };
}

void mount(async (azure, { locale }) => {
  const words = await organizationWordsFor(locale);
  return (
    <OrganizationWordsContext.Provider value={words}>
      <OrganizationTokensPage desk={deskFor(azure)} />
    </OrganizationWordsContext.Provider>
  );
});
