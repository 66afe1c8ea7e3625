/** A REST address inside the organization; `{project}` stands for the project's name. */
export interface ApiPath {
  /** Services of an organization live on hosts of their own: `vsrm.dev.azure.com`, `auditservice.dev.azure.com`. */
  host: "core" | "vsrm" | "auditservice";
  path: string;
}
