import { screen, within } from "@testing-library/react";

import { writeTemplate } from "../../../../src/tokens/published/readTemplate";
import type { OrganizationTemplate } from "../../../../src/tokens/published/OrganizationTemplate";
import { openOrganization } from "../anOrganizationPage";

export const shared = { type: "Default", value: "Current" } as const;

/** What an organization has stored, by document. */
export function documentOf(template: OrganizationTemplate, changed?: object): Record<string, unknown> {
  return { id: template.id, ...writeTemplate(template), ...(changed ? { changed } : {}) };
}

/** The tab with the templates, over these documents. */
export async function atTemplates(
  documents: readonly Record<string, unknown>[] = [],
  settings: Parameters<typeof openOrganization>[0] = {},
) {
  const opened = openOrganization(settings);
  for (const document of documents) opened.world.extensionData.create(shared, "templates", document);
  await opened.user.click(await screen.findByRole("tab", { name: "Templates" }));
  await screen.findByRole("region", { name: "Templates" });
  return {
    ...opened,
    /** The stored templates, by title. */
    stored: () =>
      opened.world.extensionData
        .list(shared, "templates")
        .sort((one, other) => String(one["title"]).localeCompare(String(other["title"]))),
    item: async (title: string) => {
      const heading = await screen.findByRole("heading", { name: title });
      return within(heading.closest("li") ?? document.body);
    },
  };
}

export const form = async (name: string | RegExp) => within(await screen.findByRole("region", { name }));
