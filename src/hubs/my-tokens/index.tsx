import * as React from "react";

import { connectWithOrganization } from "../../azure/connectWithOrganization";
import { mount } from "../frame/mount";
import { MyTokensPage } from "./MyTokensPage";
import { listWords } from "./list/words/listWords";
import { wholeEdition } from "./wholeEdition";
import { myTokensWords } from "./words/myTokensWords";

const now = () => new Date();

void mount(
  connectWithOrganization,
  (azure) => {
    if (azure.host.isHosted) azure.entra.prepare();
    return <MyTokensPage azure={azure} edition={wholeEdition} now={now} />;
  },
  myTokensWords,
  listWords,
);
