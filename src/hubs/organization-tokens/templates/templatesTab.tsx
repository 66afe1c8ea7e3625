import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { ExtraTab } from "../extra-tabs/ExtraTab";
import { templatesTitleWords } from "./title/words/templatesTitleWords";

const Title = withWords(() => <>{useWordsOf(templatesTitleWords).title}</>, templatesTitleWords);

const TokenAction = withWords<{ onOpen(): void }>(
  ({ onOpen }) => <Button onClick={onOpen} text={useWordsOf(templatesTitleWords).ofToken} />,
  templatesTitleWords,
);

/** What members find first when they make a token. */
export const templatesTab: ExtraTab = {
  Title,
  TokenAction,
  loadTab: async () =>
    (await import(/* webpackChunkName: "organization-templates" */ "./OrganizationTemplates"))
      .OrganizationTemplates,
};
