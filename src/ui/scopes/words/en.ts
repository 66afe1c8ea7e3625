import { scopeDescriptions } from "../../../tokens/scopes/explanations";

export const en = { descriptions: scopeDescriptions };

export type ScopeWords = typeof en;
