import type { AuditClientKind } from "../audit/clientOf";
import type { Trail } from "../audit/Trail";
import { isFullAccess, scopeById } from "../scopes/catalogue";

/** What the audit log tells of a token's job. It logs no reads or clones, so what it does not show may well happen. */
export interface TrailSigns {
  /** Ids of templates for the clients that acted, those with more scopes first. Empty unless every client tells. */
  readonly jobs: readonly (readonly string[])[];
  /**
   * Whether an action was seen that this scope may be needed for. Full access is needed for what `jobs`, as scopes, do
   * not cover.
   */
  isSeen(scope: string, jobs: readonly string[]): boolean;
}

const jobsOfClients: Partial<Readonly<Record<AuditClientKind, readonly string[]>>> = {
  git: ["clone-and-push", "clone"],
  agent: ["agent-registration"],
  terraform: ["terraform"],
  npm: ["packages-publish", "packages-read"],
  nuget: ["packages-publish", "packages-read"],
};

/**
 * The areas of the scope table that actions may need, by what the action's id begins with.
 * Source: learn.microsoft.com/azure/devops/organizations/audit/auditing-events
 */
const categoriesOfAreas: Readonly<Record<string, readonly string[]>> = {
  Artifacts: ["Packaging"],
  AuditLog: ["Auditing"],
  Extension: ["Extensions", "Marketplace"],
  Git: ["Code"],
  Group: ["Graph & identity", "Entitlements"],
  Library: [
    ...["Agent Pools", "Machine Group", "Secure Files", "Service Connections", "Task Groups"],
    "Variable Groups",
  ],
  Licensing: ["Entitlements"],
  Pipelines: ["Build", "Release", "Agent Pools", "Pipeline Resources", "Machine Group"],
  Process: ["Work Items", "Project and Team"],
  Project: ["Project and Team"],
  Release: ["Release"],
  Token: ["Tokens"],
};

/** An action of another area may need any scope, so it counts for all of them. */
export function trailSigns({ clients, actions }: Trail): TrailSigns {
  const jobs = clients.names.map(({ name }) => jobsOfClients[name] ?? []);
  const tells = clients.others === undefined && jobs.every((ids) => ids.length > 0);
  const areas = [...new Set(actions.names.map(({ name }) => name.split(".", 1)[0] ?? ""))];
  const seen = areas.map((area) =>
    Object.hasOwn(categoriesOfAreas, area) ? (categoriesOfAreas[area] ?? []) : [],
  );
  const isAny = actions.others !== undefined || seen.some((categories) => categories.length === 0);
  const categoryOf = (scope: string) => scopeById(scope)?.category ?? "";
  return {
    jobs: tells ? jobs : [],
    isSeen: (scope, needed) => {
      if (isAny) return scopeById(scope) !== undefined;
      if (!isFullAccess([scope])) return seen.some((categories) => categories.includes(categoryOf(scope)));
      const covered = needed.map(categoryOf);
      return !seen.every((categories) => categories.some((one) => covered.includes(one)));
    },
  };
}
