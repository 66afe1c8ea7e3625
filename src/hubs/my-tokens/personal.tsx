import * as React from "react";

import { connectPersonal } from "../../azure/connectPersonal";
import { mount } from "../frame/mount";
import { listWords } from "./list/words/listWords";
import { MyTokensPage } from "./MyTokensPage";
import { personalEdition } from "./personal/personalEdition";
import { myTokensWords } from "./words/myTokensWords";

const now = () => new Date();

// The hub of the edition PAT Steward Personal (manifests/personal.json).
void mount(
  connectPersonal,
  (azure) => {
    if (azure.host.isHosted) azure.entra.prepare();
    return <MyTokensPage azure={azure} edition={personalEdition(azure, now)} now={now} />;
  },
  myTokensWords,
  listWords,
);
