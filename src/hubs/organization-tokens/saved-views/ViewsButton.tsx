import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { ExtraPanel } from "../findings/extras/ExtraButton";
import { savedViewsWords } from "./words/savedViewsWords";

function OpenViews({ onOpen }: { onOpen(panel: ExtraPanel): void }) {
  const text = useWordsOf(savedViewsWords);
  return <Button iconProps={{ iconName: "View" }} onClick={() => onOpen(SavedViewsPanel)} text={text.open} />;
}

/** Opens the views the organization shares. */
export const ViewsButton = withWords(OpenViews, savedViewsWords);

const SavedViewsPanel = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "./SavedViewsPanel").then((module) => ({
    default: module.SavedViewsPanel,
  })),
);
