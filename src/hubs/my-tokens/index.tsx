import * as React from "react";

import { mount } from "../mount";
import { MyTokensPage } from "./MyTokensPage";

const now = () => new Date();

void mount((azure) => <MyTokensPage azure={azure} now={now} />);
