import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { ExtraTab } from "../extra-tabs/ExtraTab";
import { rulesTitleWords } from "./title/words/rulesTitleWords";

const Title = withWords(() => <>{useWordsOf(rulesTitleWords).title}</>, rulesTitleWords);

/** What the organization asks of its tokens. */
export const rulesTab: ExtraTab = {
  Title,
  loadTab: async () =>
    (await import(/* webpackChunkName: "organization-rules" */ "./OrganizationRules")).OrganizationRules,
};
