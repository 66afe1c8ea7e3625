import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { PlanSection } from "../../../../src/hubs/organization-tokens/plan-file/PlanSection";
import { commonWords } from "../../../../src/ui/words/commonWords";
import { WordsContext } from "../../../../src/ui/words/WordsContext";
import { aPreview } from "../../../jobs/plan-file/aPlan";
import { id } from "../../../jobs/scan/aTable";
import { englishAmong } from "../../../ui/words/englishAmong";
import { textsOf } from "../../../ui/words/textsOf";
import { axeViolations } from "../../axe";
import { anOrganization } from "../anOrganization";
import { savedFiles } from "../evidence/savedFiles";

test("a plan is saved in German, and the file stays English", async () => {
  const { text } = savedFiles();
  const { environment } = anOrganization({ culture: "de-DE" });
  const preview = aPreview({
    protectedList: { people: [], tokens: [id(2)] },
    includesProtected: true,
  });
  const words = await commonWords.load("de-DE");
  render(
    <WordsContext.Provider value={words}>
      <PlanSection
        {...{ environment, preview }}
        filter={{ risk: "fullAccess" }}
        isBlocked={false}
        isGrowing={true}
        reason="Quartalsputz"
      />
    </WordsContext.Provider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Als Plan speichern" }));
  expect(await screen.findByText(/^Es wurde nichts widerrufen\./)).toBeVisible();
  expect(screen.getByText(/^Das geschützte Token, das Sie einbezogen haben/)).toBeVisible();
  expect(JSON.parse(await text(0))).toMatchObject({
    reason: "Quartalsputz",
    filter: "risk=fullAccess",
    scan: { isComplete: false },
    confirmation: "revoke 4 tokens",
  });
  expect(englishAmong(textsOf(document))).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});
