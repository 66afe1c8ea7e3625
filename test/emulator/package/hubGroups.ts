/** The emulator's settings pages, by the hub group that they show (facts: hub targets). */
export const userSettingsGroup = "ms.vss-web.collection-user-settings-hub-group";
export const organizationSettingsGroup = "ms.vss-web.collection-admin-hub-group";

/**
 * Hub groups that exist in Azure DevOps. Those without a page in the emulator are accepted but
 * never shown, as the real host treats a target that it does not know.
 * https://learn.microsoft.com/azure/devops/extend/reference/targets/overview
 */
export const hubGroups: ReadonlySet<string> = new Set([
  userSettingsGroup,
  organizationSettingsGroup,
  "ms.vss-web.project-admin-hub-group",
  "ms.vss-web.home-hub-group",
  "ms.vss-work-web.work-hub-group",
  "ms.vss-code-web.code-hub-group",
  "ms.vss-build-web.build-release-hub-group",
  "ms.vss-test-web.test-hub-group",
]);
