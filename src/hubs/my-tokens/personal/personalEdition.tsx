import * as React from "react";

import type { PersonalAzure } from "../../../azure/connectPersonal";
import type { Edition } from "../Edition";

/** PAT Steward Personal: no list but one's own, and no page for administrators, so that Setup names the application. */
export function personalEdition(azure: PersonalAzure, now: () => Date): Edition {
  return {
    GuidedMode: (props) => <PersonalGuide {...props} azure={azure} />,
    SetUp: (props) => <PersonalSetUp {...props} azure={azure} now={now} />,
  };
}

/** Both are loaded on demand: most people are signed in and need neither. */
const PersonalGuide = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "./PersonalGuide").then((module) => ({
    default: module.PersonalGuide,
  })),
);
const PersonalSetUp = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "./PersonalSetUp").then((module) => ({
    default: module.PersonalSetUp,
  })),
);
