import type { Figure } from "./Figure";
import { growthOver } from "./growthOver";

/** How each time and size grows: figures belong together if their names differ only in the number of tokens. */
export function growthFigures(figures: readonly Figure[], sizes: readonly number[]): Figure[] {
  const written = sizes.map((size) => size.toLocaleString("en"));
  const [first = ""] = written;
  return figures
    .filter(({ what, unit }) => what.includes(first) && ["ms", "MB", "rows"].includes(unit))
    .map(({ what }): Figure => {
      const values = written.map(
        (size) => figures.find((one) => one.what === what.replace(first, size))?.value ?? NaN,
      );
      const name = what.replace(`${first} tokens`, "growth");
      return { what: name, value: growthOver(sizes, values), unit: "", note: "1 is in step with the tokens" };
    })
    .filter(({ value }) => Number.isFinite(value));
}
