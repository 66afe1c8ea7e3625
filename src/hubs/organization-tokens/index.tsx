import * as React from "react";

import type { Azure } from "../../azure/connect";
import { connectOrganization } from "../../azure/connectOrganization";
import { openIndexedDbStore } from "../../jobs/store/openIndexedDbStore";
import { systemClock } from "../../jobs/pace/systemClock";
import { guardInput } from "../../ui/layer/guardInput";
import { pageWords } from "./words/pageWords";
import { mount } from "../frame/mount";
import type { HubEnvironment } from "./HubEnvironment";
import { OrganizationTokensPage } from "./OrganizationTokensPage";

function environmentFor(azure: Azure): HubEnvironment {
  const { host } = azure;
  return {
    host,
    own: azure,
    organization: connectOrganization(host),
    openStore: () =>
      openIndexedDbStore(
        () => window.indexedDB,
        host.organization.id,
        (name) => new BroadcastChannel(name),
      ),
    // Missing where the page came over plain http, as on some Servers.
    locks: "locks" in navigator ? navigator.locks : undefined,
    ...systemClock,
  };
}

// Some questions here are asked in the page itself, before any panel opens.
guardInput();
void mount((azure) => <OrganizationTokensPage environment={environmentFor(azure)} />, pageWords);
