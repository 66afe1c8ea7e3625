import { globalTokensStop } from "../../../tokens/token/globalRetirement";
import { formatUtcDay } from "../../../ui/time/format";

/** Words for why a token stopped. */
export const en = {
  title: "Why did it stop?",
  uncertain: "Azure DevOps does not say why. These causes fit, the likeliest first:",
  causes: {
    expired: {
      title: "It expired",
      looks: "Its expiry date has passed.",
      do: "An expired token cannot be extended. Create a new one and replace it where it was used.",
    },
    retired: {
      title: "Tokens for all organizations stopped",
      looks: `Microsoft retired all of them on ${formatUtcDay(globalTokensStop, "en")}.`,
      do: "Create a token for each organization that needs one.",
    },
    ownerRevoked: {
      title: "Its owner revoked it",
      looks: "If the organization keeps an audit log, the owner is the actor of the revocation there.",
      do: "If it is still needed, create a new one: a revoked token cannot be restored.",
    },
    administratorRevoked: {
      title: "An administrator revoked it",
      looks: "The audit log then names somebody other than the owner.",
      do: "Ask an administrator for the reason before you create a new one.",
    },
    leaked: {
      title: "It was found in a public repository",
      looks:
        "Azure DevOps revokes tokens that leak to public GitHub repositories, unless the tenant has switched that off, and writes to the owner.",
      do: "Look for that email, remove the token from the repository, and check what it was used for.",
    },
    unused: {
      title: "Nobody used it for 90 days after it was created",
      looks: "In organizations with Microsoft Entra, such a token becomes inactive.",
      do: "Create a new one only if something needs it.",
    },
    forgotten: {
      title: "It had stopped before, and Azure DevOps no longer lists it",
      looks: "Expired and revoked tokens are listed for some months only.",
      do: "There is nothing to do.",
    },
    unread: {
      title: "It may still be there",
      looks: "Some rows of the list could not be read.",
      do: "Refresh the list, or look at the built-in token page.",
    },
  },
};

export type WhyStoppedWords = typeof en;
