/** Words of the page on Azure DevOps Server. */
export const en = {
  title: "My tokens does not work with Azure DevOps Server",
  text: "Azure DevOps Server has no API through which an extension could list or revoke your tokens. Use the built-in page instead.",
};

export type ServerWords = typeof en;
