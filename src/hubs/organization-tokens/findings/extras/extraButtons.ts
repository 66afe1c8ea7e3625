import * as React from "react";

import type { ExtraButton } from "./ExtraButton";

/** Features that add a button above the table. To remove one, delete its folder and its line here. */
const loads: readonly (() => Promise<ExtraButton>)[] = [
  async () => (await import(/* webpackMode: "eager" */ "../../saved-views/ViewsButton")).ViewsButton,
];

/** Bundled with the page, so the buttons are there as soon as it is drawn. */
export const extraButtons = loads.map((load) => React.lazy(async () => ({ default: await load() })));
