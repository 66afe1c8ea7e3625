import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { ReportEvidence } from "../../../../src/hubs/organization-tokens/evidence/ReportEvidence";
import { commonWords } from "../../../../src/ui/words/commonWords";
import { WordsContext } from "../../../../src/ui/words/WordsContext";
import { aReport } from "../../../jobs/report/aReport";
import { englishAmong } from "../../../ui/words/englishAmong";
import { textsOf } from "../../../ui/words/textsOf";
import { axeViolations } from "../../axe";
import { anOrganization } from "../anOrganization";

test("a report is sealed, shown and printed in German, and what it says is German, too", async () => {
  const { environment } = anOrganization({ culture: "de-DE" });
  const words = await commonWords.load("de-DE");
  render(
    <WordsContext.Provider value={words}>
      <ReportEvidence environment={environment} report={aReport({ isContinued: true })} />
    </WordsContext.Provider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Bericht versiegeln" }));
  expect(await screen.findByText("Bericht 1 ist versiegelt.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Drucken" }));
  const page = await screen.findByRole("article");
  expect(page).toHaveTextContent("Widerruf von 3 Token von 2 Personen");
  expect(page).toHaveTextContent("Niemand hat das Überwachungsprotokoll für diesen Bericht gelesen.");
  expect(page).toHaveTextContent("Eröffnet21.11.2026, 12:00:00 UTC");
  expect(englishAmong(textsOf(document))).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});
