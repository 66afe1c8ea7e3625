import type { Figure } from "./Figure";
import { TablePage } from "./tablePage";

const users = 2_000;
const tokens = 100_000;

/** The same table while a scan fills it: how long the page is busy at a time, because people use it meanwhile. */
export async function benchTableGrowing(): Promise<Figure[]> {
  const open = await TablePage.open(users, tokens);
  try {
    await open.hub.getByRole("button", { name: "Scan everyone" }).click();
    await open.hub.getByText(/tokens shown/).waitFor();
    await open.frames();
    await open.hub
      .getByText(/^Scan complete/)
      .first()
      .waitFor({ timeout: 300_000 });
    const { long } = await open.frames();
    const name = `screen, scan of ${tokens.toLocaleString("en")} tokens:`;
    return [
      { what: `${name} frames over 50 ms`, value: long.length, unit: "frames" },
      { what: `${name} longest of these`, value: Math.max(0, ...long), unit: "ms" },
      { what: `${name} rows in the document`, value: await open.rowsInDocument(), unit: "rows", atMost: 200 },
    ];
  } finally {
    await open.close();
  }
}
