/** A REST address inside the organization; `{project}` stands for the project name. */
export interface ApiPath {
  /** Some services of an organization have a host of their own: `vsrm.dev.azure.com`, `auditservice.dev.azure.com`. */
  host: "core" | "vsrm" | "auditservice" | "analytics";
  path: string;
}
