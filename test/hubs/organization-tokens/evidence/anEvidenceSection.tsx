import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { EvidenceSection } from "../../../../src/hubs/organization-tokens/evidence/EvidenceSection";
import { aContent } from "../../../jobs/evidence/anEvidence";
import { anOrganization } from "../anOrganization";

const mine = { type: "User", value: "Me" } as const;

/** A section that seals this, over the documents of a person. */
export function openSection(
  content: React.ComponentProps<typeof EvidenceSection>["content"] = () => aContent(),
) {
  const started = anOrganization();
  const user = userEvent.setup();
  const onSealed = jest.fn();
  render(<EvidenceSection content={content} environment={started.environment} onSealed={onSealed} />);
  return {
    ...started,
    user,
    onSealed,
    data: started.environment.organization.ownData,
    links: () => started.world.extensionData.list(mine, "evidence").flatMap(({ links }) => links),
    /** Somebody changes the stored links of the chain. */
    tamper: (links: unknown) =>
      void started.world.extensionData.set(mine, "evidence", { id: "links-0", links, __etag: -1 }),
    async seal(number: number) {
      await user.click(await screen.findByRole("button", { name: /^Seal (a|another) report$/ }));
      await screen.findByText(`Report ${number} is sealed.`);
    },
    async openPage() {
      await user.click(screen.getByRole("button", { name: "Print" }));
      return screen.findByRole("article");
    },
  };
}
