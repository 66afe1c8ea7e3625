import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { exportWords } from "../../export/words/exportWords";
import type { ExtraButton } from "../findings/extras/ExtraButton";

function OpenExport({ onOpen }: { onOpen(): void }) {
  const { open } = useWordsOf(exportWords);
  return <Button iconProps={{ iconName: "Download" }} onClick={onOpen} text={open} />;
}

/** Opens the export of the tokens shown. */
export const ExportButton = withWords(OpenExport, exportWords);

export const exportShown: ExtraButton = {
  Button: ExportButton,
  loadPanel: () =>
    import(/* webpackChunkName: "export" */ "./ExportFound").then(({ ExportFound }) => ExportFound),
};
