import * as React from "react";

import type { Host } from "../../azure/host";
import { connectOrganization } from "../../azure/connectOrganization";
import { openIndexedDbStore } from "../../jobs/indexedDbStore";
import { wait } from "../../jobs/wait";
import "../../ui/styles/organization.scss";
import { mount } from "../mount";
import type { Desk } from "./Desk";
import { OrganizationTokensPage } from "./OrganizationTokensPage";

function deskFor(host: Host): Desk {
  return {
    host,
    organization: connectOrganization(host),
    openStore: () => openIndexedDbStore(() => window.indexedDB, host.organization.id),
    // Missing where the page came over plain http, as on some Servers.
    locks: "locks" in navigator ? navigator.locks : undefined,
    now: () => new Date(),
    wait,
  };
}

void mount(({ host }) => <OrganizationTokensPage desk={deskFor(host)} />);
