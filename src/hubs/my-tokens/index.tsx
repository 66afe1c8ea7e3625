import * as React from "react";

import { connectWithOrganization } from "../../azure/connectWithOrganization";
import { loadSignIn } from "../../azure/credentials/loadSignIn";
import { mount } from "../frame/mount";
import { MyTokensPage } from "./MyTokensPage";
import { listWords } from "./list/words/listWords";
import { wholeEdition } from "./wholeEdition";
import { myTokensWords } from "./words/myTokensWords";

const now = () => new Date();

// Its file arrives while the host answers. What fails here is told by the first request, which loads it again.
loadSignIn().catch(() => undefined);

void mount(
  (greeting) => connectWithOrganization(greeting, { beginsWithOwn: true }),
  (azure) => <MyTokensPage azure={azure} edition={wholeEdition} now={now} />,
  myTokensWords,
  listWords,
);
