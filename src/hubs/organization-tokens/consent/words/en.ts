export const en = {
  ask: {
    audit: "Sign in for the audit log",
    places: "Sign in for these lists",
  },
  asking: "A window of Azure DevOps asks for your consent …",
  failed: (why: string) => `Not signed in: ${why}.`,
};

export type ConsentWords = typeof en;
