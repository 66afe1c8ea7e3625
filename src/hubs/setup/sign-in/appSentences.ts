import { packagedEntraApp, type AppFacts, type NamedEntraApp } from "../../../azure/credentials/entraApp";
import { displayName } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import type { SignInWords } from "./words/en";

/** Which application asks for consent, who is said to have set it, and where to compare it: all that a person can check. */
export function appSentences(
  facts: AppFacts | undefined,
  text: SignInWords,
  locale: string,
): readonly string[] {
  if (!facts) return [];
  const own = identitySentences(facts, text, locale);
  return facts.app.from === "package" ? own : [...own, text.anyMember, text.compare];
}

/** The application, its tenant, what differs from them, and who is said to have set them. */
export function identitySentences(facts: AppFacts, text: SignInWords, locale: string): readonly string[] {
  const { app, before, isMemoryLost } = facts;
  const id = text.app[app.from](app.clientId);
  if (app.from === "package") return [id];
  const packaged = packagedEntraApp();
  return [
    id,
    ...tenantSentences(facts, text),
    ...(before ? [text.appBefore(before.clientId)] : []),
    ...(before?.tenantId ? [text.tenantBefore(before.tenantId)] : []),
    ...(packaged ? [text.app.package(packaged.clientId)] : []),
    ...(isMemoryLost ? [text.memoryLost] : []),
    changedSentence(app, text, locale),
  ];
}

function tenantSentences({ app, ownTenantId }: AppFacts, { tenant }: SignInWords): readonly string[] {
  const { tenantId } = app;
  if (!tenantId) return [tenant.none];
  const id = tenant.id(tenantId);
  if (!ownTenantId) return [id, tenant.unknown];
  const isOwn = ownTenantId.toLowerCase() === tenantId.toLowerCase();
  return [id, isOwn ? tenant.own : tenant.foreign(ownTenantId)];
}

function changedSentence({ changed }: NamedEntraApp, text: SignInWords, locale: string): string {
  if (!changed) return text.appChangedUnknown;
  const { byName, byId, at } = changed;
  return text.appChanged(displayName(byName), displayName(byId), formatMoment(at, locale));
}
