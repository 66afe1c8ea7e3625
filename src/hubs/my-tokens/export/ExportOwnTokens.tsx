import * as React from "react";

import type { Host } from "../../../azure/host/host";
import { describeToken } from "../../../tokens/export/describeToken";
import type { ExportSource } from "../../../tokens/export/ExportSource";
import { filterToQuery, type TokenFilter } from "../../../tokens/list/TokenFilter";
import type { Token } from "../../../tokens/token/Token";
import { ExportPanel } from "../../export/ExportPanel";
import { CalendarExport } from "../calendar/CalendarExport";

interface Props {
  host: Host;
  /** Those shown, in order. */
  tokens: readonly Token[];
  /** Those that the filter hides too. */
  all: readonly Token[];
  filter: TokenFilter;
  /** When they were read. */
  moment: Date;
  now(): Date;
  onClose(): void;
}

/** Exports the person's own tokens, as they were shown when the panel opened. */
export function ExportOwnTokens({ host, tokens, all, filter, moment, now, onClose }: Props) {
  const [source] = React.useState((): ExportSource => {
    const described = tokens.map((token) => describeToken(token, moment));
    return {
      count: described.length,
      at: (index) => {
        const token = described[index];
        if (!token) throw new RangeError(`No token ${index} among ${described.length}`);
        return token;
      },
      isPartial: false,
      hasOwners: false,
      exportedAt: moment,
      organizationId: host.organization.id,
      organizationName: host.organization.name,
      filter: filterToQuery(filter),
    };
  });
  const [calendar] = React.useState(() => ({ host, shown: tokens, all, moment, now }));
  return (
    <ExportPanel onClose={onClose} source={source}>
      <CalendarExport {...calendar} />
    </ExportPanel>
  );
}
