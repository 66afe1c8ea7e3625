import * as React from "react";

import { mount } from "../frame/mount";
import { MyTokensPage } from "./MyTokensPage";
import { listWords } from "./list/words/listWords";
import { myTokensWords } from "./words/myTokensWords";

const now = () => new Date();

void mount(
  (azure) => {
    if (azure.host.isHosted) azure.entra.prepare();
    return <MyTokensPage azure={azure} now={now} />;
  },
  myTokensWords,
  listWords,
);
