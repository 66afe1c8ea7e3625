import * as React from "react";

import type { ScanSource } from "./ScanSource";

/** Features that bring a scan from elsewhere. To remove one, delete its folder and its line here. */
const loads: Readonly<Record<string, () => Promise<ScanSource>>> = {
  file: async () => (await import(/* webpackMode: "eager" */ "../../scan-file/fileSource")).fileSource,
};

/** Their buttons are bundled with the page, so they are there as soon as it is drawn. */
export const scanSources = Object.entries(loads).map(([id, load]) => ({
  id,
  Opener: React.lazy(async () => ({ default: (await load()).Opener })),
  Note: React.lazy(async () => ({ default: (await load()).Note })),
}));
