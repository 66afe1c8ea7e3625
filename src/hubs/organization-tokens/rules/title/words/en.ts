export const en = {
  title: "Rules",
};

export type RulesTitleWords = typeof en;
