export const en = {
  title: "Templates",
  ofToken: "Make a template of this token",
};

export type TemplatesTitleWords = typeof en;
