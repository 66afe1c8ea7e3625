import * as React from "react";

import type { Azure } from "../../azure/connect";
import { connectOrganization } from "../../azure/connectOrganization";
import { connectWithOrganization } from "../../azure/connectWithOrganization";
import type { PersonStore } from "../../jobs/store/person/PersonStore";
import type { PersonDocuments } from "../../jobs/store/PersonDocuments";
import { openIndexedDbStore } from "../../jobs/store/openIndexedDbStore";
import { systemClock } from "../../jobs/pace/systemClock";
import { loadLocaleData } from "../../ui/time/loadLocaleData";
import { guardInput } from "../../ui/layer/guardInput";
import { pageWords } from "./words/pageWords";
import { mount } from "../frame/mount";
import type { HubEnvironment } from "./HubEnvironment";
import { OrganizationTokensPage } from "./OrganizationTokensPage";

function environmentFor(azure: Azure): HubEnvironment {
  const { host } = azure;
  const organization = connectOrganization(host);
  return {
    host,
    own: azure,
    organization,
    openStore: async () =>
      (await openIndexedDbStore(
        () => window.indexedDB,
        host.organization.id,
        (name) => new BroadcastChannel(name),
      )) ?? openPersonStore(organization.ownData),
    // Missing where the page came over plain http, as on some Servers.
    locks: "locks" in navigator ? navigator.locks : undefined,
    ...systemClock,
  };
}

/** Few browsers need it. Without it, nothing can be kept. */
async function openPersonStore(documents: PersonDocuments): Promise<PersonStore | undefined> {
  const load = import(/* webpackChunkName: "person-store" */ "../../jobs/store/person/PersonStore");
  const loaded = await load.catch(() => undefined);
  return loaded && new loaded.PersonStore(documents, systemClock);
}

// Some questions here are asked in the page itself, before any panel opens.
guardInput();

void mount(
  connectWithOrganization,
  (azure) => <OrganizationTokensPage environment={environmentFor(azure)} />,
  pageWords,
);
// The host has been greeted. What a scan writes should not wait for this.
loadLocaleData();
