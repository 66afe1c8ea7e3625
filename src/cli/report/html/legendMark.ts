import type { RiskLevel } from "../../../tokens/weeks/RiskLevel";
import { markup, type Markup } from "./markup";

/** A small square, drawn as the bars of this level are. Words stand beside it. */
export function legendMark(level: RiskLevel): Markup {
  return markup`<svg aria-hidden="true" width="11" height="11"><rect class="${level}" x="0.5" y="0.5" width="10" height="10"/></svg>`;
}
