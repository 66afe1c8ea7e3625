import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { noteSeenTemplate } from "../../../azure/data/seenTemplates";
import { sharedOriginsSetting } from "../../../azure/data/sharedOriginsSetting";
import { keepOrigin, shareOrigin } from "../../../azure/data/tokenOrigins";
import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import type { Token } from "../../../tokens/token/Token";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import { useLoad } from "../../../ui/state/useLoad";

/** What becomes of the fact that a token was made from a template of the organization. */
export interface TemplateUse {
  /** The organization keeps it too, which the form says before. */
  readonly isShared: boolean;
  /** False if the person's own note could not be written. */
  readonly isKept: boolean;
}

/** Notes from which template a token was made, once it is. That can fail: the token and its secret do not wait for it. */
export function useTemplateUse(
  azure: Pick<Azure, "ownData" | "sharedData">,
  template: OrganizationTemplate | undefined,
  made: Token | undefined,
  now: Date,
): TemplateUse {
  const { sharedData } = azure;
  const isOfOrganization = template !== undefined;
  const load = React.useCallback(
    async () => isOfOrganization && (await sharedOriginsSetting(sharedData).load()),
    [isOfOrganization, sharedData],
  );
  const { loadState } = useLoad(load);
  const setting = loadState.state === "ready" ? loadState.value : false;
  const isShared = setting !== false && setting.state === "valid" && setting.value;

  const [isKept, setIsKept] = React.useState(true);
  const isMounted = useIsMounted();
  const latest = React.useRef({ azure, template, now, isShared });
  latest.current = { azure, template, now, isShared };
  const authorizationId = made?.authorizationId;
  React.useEffect(() => {
    const { template: origin, ...circumstances } = latest.current;
    if (authorizationId === undefined || !origin) return;
    keepUse({ ...circumstances, authorizationId, template: origin }).catch(
      () => isMounted.current && setIsKept(false),
    );
  }, [authorizationId, isMounted]);
  return { isShared, isKept };
}

interface Use {
  readonly azure: Pick<Azure, "ownData" | "sharedData">;
  readonly template: OrganizationTemplate;
  readonly authorizationId: string;
  readonly now: Date;
  readonly isShared: boolean;
}

async function keepUse({ azure, template, authorizationId, now, isShared }: Use): Promise<void> {
  const { id: templateId, version, scopes, usualDays, longestDays } = template;
  const origin = { templateId, version, scopes, usualDays, longestDays };
  const kept = { authorizationId, origin, keptAt: now };
  await Promise.all([
    twice(() => keepOrigin(azure.ownData, kept)),
    // Without it, the form compares the template with what it asked for before that.
    twice(() => noteSeenTemplate(azure.ownData, templateId, template)).catch(() => undefined),
    // The organization's is no concern of the person who has just made a token.
    isShared ? twice(() => shareOrigin(azure.sharedData, kept)).catch(() => undefined) : undefined,
  ]);
}

/** A write can fail for a moment. */
async function twice(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    await work();
  }
}
