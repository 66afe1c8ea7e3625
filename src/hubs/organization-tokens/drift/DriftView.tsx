import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { ReadyView } from "../ready-views/ReadyView";
import { driftViewWords } from "./words/driftViewWords";

interface Props {
  count: number;
  isShown: boolean;
  onShow(): void;
}

function View(props: Props) {
  const { name, what } = useWordsOf(driftViewWords).view;
  return <ReadyView {...props} name={name} what={what} />;
}

/** Among the ready views: tokens that have drifted from their templates. */
export const DriftView = withWords(View, driftViewWords);
