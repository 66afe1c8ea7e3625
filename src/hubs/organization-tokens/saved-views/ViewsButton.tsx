import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { ExtraButton } from "../findings/extras/ExtraButton";
import { savedViewsWords } from "./words/savedViewsWords";

function OpenViews({ onOpen }: { onOpen(): void }) {
  const text = useWordsOf(savedViewsWords);
  return <Button iconProps={{ iconName: "View" }} onClick={onOpen} text={text.open} />;
}

/** Opens the views the organization shares. */
export const ViewsButton = withWords(OpenViews, savedViewsWords);

export const savedViews: ExtraButton = {
  Button: ViewsButton,
  loadPanel: () =>
    import(/* webpackChunkName: "organization-panels" */ "./SavedViewsPanel").then(
      ({ SavedViewsPanel }) => SavedViewsPanel,
    ),
};
