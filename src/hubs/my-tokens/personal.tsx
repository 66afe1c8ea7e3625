import * as React from "react";

import { connectPersonal } from "../../azure/connectPersonal";
import { loadSignIn } from "../../azure/credentials/loadSignIn";
import { mount } from "../frame/mount";
import { listWords } from "./list/words/listWords";
import { MyTokensPage } from "./MyTokensPage";
import { personalEdition } from "./personal/personalEdition";
import { myTokensWords } from "./words/myTokensWords";

const now = () => new Date();

// Its file arrives while the host answers. What fails here is told by the first request, which loads it again.
loadSignIn().catch(() => undefined);

// The hub of the edition PAT Steward Personal (manifests/personal.json).
void mount(
  connectPersonal,
  (azure) => <MyTokensPage azure={azure} edition={personalEdition(azure, now)} now={now} />,
  myTokensWords,
  listWords,
);
