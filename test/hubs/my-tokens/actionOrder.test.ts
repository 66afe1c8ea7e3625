import type { EntraCause } from "../../../src/azure/credentials/EntraUnavailable";
import { actionOrder } from "../../../src/hubs/my-tokens/guided-mode/actionOrder";

test.each<[EntraCause, string, string]>([
  ["noBridge", "builtIn retry", "builtIn retry"],
  ["noAnswer", "retry builtIn", "retry builtIn"],
  ["noClientId", "builtIn retry", "setUp settings builtIn retry"],
  ["invalidClientId", "builtIn retry", "setUp settings builtIn retry"],
  ["changedApp", "window retry builtIn", "window retry builtIn"],
  ["noConsent", "window retry builtIn", "window retry builtIn"],
  ["adminConsent", "builtIn retry", "setUp builtIn retry"],
  ["signInAgain", "window retry builtIn", "window retry builtIn"],
  ["secondFactor", "window retry builtIn", "window retry builtIn"],
  ["blockedByPolicy", "builtIn retry", "builtIn retry"],
  ["missingPermission", "builtIn retry", "setUp builtIn retry"],
  ["unknownApp", "builtIn retry", "setUp settings builtIn retry"],
  ["wrongRedirect", "builtIn retry", "setUp builtIn retry"],
  ["partialConsent", "window retry builtIn", "window setUp retry builtIn"],
  ["cancelled", "window retry builtIn", "window retry builtIn"],
  ["popupBlocked", "window retry builtIn", "window retry builtIn"],
  ["failed", "retry builtIn", "retry setUp builtIn"],
])(
  "after %s, the button that helps a member or an administrator most comes first",
  (cause, member, admin) => {
    expect(actionOrder(cause, false).join(" ")).toBe(member);
    expect(actionOrder(cause, true).join(" ")).toBe(admin);
  },
);
