import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { ExtraTab } from "../extra-tabs/ExtraTab";
import { incidentTitleWords } from "./title/words/incidentTitleWords";

const Title = withWords(() => <>{useWordsOf(incidentTitleWords).title}</>, incidentTitleWords);

const TokenAction = withWords<{ onOpen(): void }>(
  ({ onOpen }) => <Button onClick={onOpen} text={useWordsOf(incidentTitleWords).leaked} />,
  incidentTitleWords,
);

/** The incident desk: a token leaked. */
export const incidentTab: ExtraTab = {
  Title,
  TokenAction,
  loadTab: async () =>
    (await import(/* webpackChunkName: "organization-incident" */ "./IncidentDesk")).IncidentDesk,
};
