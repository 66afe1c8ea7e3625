import type { Azure } from "../../../azure/connect";
import { loadTemplates } from "../../../azure/data/organizationTemplates";
import { loadOrigins, sweepOrigins, type KeptOrigins } from "../../../azure/data/tokenOrigins";
import { driftOf } from "../../../tokens/published/drift";
import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import { isRevocable, statusOf } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { noDrifts, type Drifted, type Drifts } from "./Drifts";

/** The person's list, as it was read. */
export interface Listed {
  readonly tokens: readonly Token[];
  /** Whether every token of the person is among them, also those that have ended. */
  readonly isWhole: boolean;
  readonly moment: Date;
}

/** Reads the person's notes, and the templates only if there are any. @throws AzureError */
export async function readDrifts(
  { host, ownData, sharedData }: Pick<Azure, "host" | "ownData" | "sharedData">,
  listed: Listed,
): Promise<Drifts> {
  const origins = await loadOrigins(ownData);
  if (origins.kept.length === 0) return { ...noDrifts, ignored: origins.ignored };
  const { stored } = await loadTemplates(sharedData);
  if (listed.isWhole) {
    const ids = new Set(listed.tokens.map(({ authorizationId }) => authorizationId.toLowerCase()));
    // What stays is removed at another visit.
    sweepOrigins(ownData, origins, ids, listed.moment).catch(() => undefined);
  }
  const templates = stored.map(({ template }) => template);
  const drifted = driftedAmong(listed, origins, templates, host.organization.id);
  // For a new map, the table draws its rows again.
  return { drifted: drifted.size > 0 ? drifted : noDrifts.drifted, ignored: origins.ignored };
}

/** Of the tokens that work in this organization. */
function driftedAmong(
  { tokens, moment }: Listed,
  { kept }: KeptOrigins,
  templates: readonly OrganizationTemplate[],
  organizationId: string,
): ReadonlyMap<string, Drifted> {
  const originOf = new Map(kept.map(({ authorizationId, origin }) => [authorizationId, origin]));
  const templateOf = new Map(templates.map((template) => [template.id, template]));
  const works = (token: Token) =>
    isRevocable(statusOf(token, moment)) && reachesOrganization(token, organizationId);
  return new Map(
    tokens.filter(works).flatMap((token): readonly [string, Drifted][] => {
      const origin = originOf.get(token.authorizationId.toLowerCase());
      const template = origin && templateOf.get(origin.templateId);
      const drift = origin && driftOf(token, origin, template);
      return template && drift ? [[token.authorizationId, { token, origin, template, drift }]] : [];
    }),
  );
}
