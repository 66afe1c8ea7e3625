import * as React from "react";

import { describeToken } from "../../../tokens/export/describeToken";
import type { ExportSource } from "../../../tokens/export/ExportSource";
import { ExportPanel } from "../../export/ExportPanel";
import { shownToQuery } from "../tokensShown";
import type { ExtraPanel } from "../findings/extras/ExtraButton";

/** Exports everyone's tokens, as they were shown when the panel opened. */
export const ExportFound: ExtraPanel = ({ environment, found, view, onClose }) => {
  const [source] = React.useState((): ExportSource => {
    const { table, rows, moment, isGrowing } = found;
    const { id, name } = environment.host.organization;
    return {
      count: rows.length,
      at: (index) => {
        const row = rows[index] ?? 0;
        return describeToken(table.tokenAt(row), moment, table.ownerAt(row));
      },
      isPartial: isGrowing,
      hasOwners: true,
      exportedAt: environment.now(),
      organizationId: id,
      organizationName: name,
      filter: shownToQuery(view),
    };
  });
  return <ExportPanel onClose={onClose} source={source} />;
};
