import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { OrganizationTokensPage } from "../../../../src/hubs/organization-tokens/OrganizationTokensPage";
import { pageWords } from "../../../../src/hubs/organization-tokens/words/pageWords";
import { writeWarning } from "../../../../src/jobs/warnings/writeWarning";
import { commonWords } from "../../../../src/ui/words/commonWords";
import { WordsContext } from "../../../../src/ui/words/WordsContext";
import { englishAmong } from "../../../ui/words/englishAmong";
import { textsOf } from "../../../ui/words/textsOf";
import { axeViolations } from "../../axe";
import { plannedOf } from "../aJournalWith";
import { anOrganization } from "../anOrganization";

const rule = { id: "0a1b2c3d", severity: "serious", words: "", demand: { kind: "noFullAccess" } };

test("in German a campaign, its notes and its form speak German", async () => {
  const { environment, world } = anOrganization({ culture: "de-DE" });
  const value = { version: 1, rules: [rule] };
  world.extensionData.create({ type: "Default", value: "Current" }, "settings", { id: "rules", value });
  const warning = {
    ...{ id: "0123456789abcdef", dueOn: "2026-12-11", reason: "Vollzugriff", ruleId: rule.id },
    ...{ madeAt: new Date("2026-11-20T10:00:00Z"), tokens: plannedOf(world) },
  };
  for (const { id, fields } of writeWarning(warning))
    world.extensionData.create({ type: "User", value: "Me" }, "warnings", { ...fields, id });
  const words = await commonWords.load("de-DE");
  await pageWords.load("de-DE");
  render(
    <WordsContext.Provider value={words}>
      <OrganizationTokensPage environment={environment} />
    </WordsContext.Provider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Alle scannen" }));
  const card = within(await screen.findByRole("region", { name: "Angekündigter Widerruf" }));
  expect(await card.findByText("0 von 10 Personen fertig.")).toBeInTheDocument();
  await user.click(card.getByRole("button", { name: "Nachrichten an die Besitzer" }));
  const [note] = await screen.findAllByText(/^Guten Tag /);
  expect(note).toHaveTextContent(/Ersetzen: https:\/\//);
  const panel = within(screen.getByRole("dialog"));
  await user.click(panel.getAllByRole("button", { name: "Schließen" }).at(-1) ?? document.body);
  await user.click(await screen.findByRole("tab", { name: "Regeln" }));
  await user.click(await screen.findByRole("button", { name: "Besitzer um Ersatz bitten" }));
  expect(await screen.findByLabelText("Grund")).not.toHaveValue("");
  await screen.findByRole("button", { name: /^Vorlage für die neuen Token/ });
  expect(englishAmong(textsOf(document))).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});
