import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { usualNamePattern } from "./usual";

/** Templates for publishing extensions, provisioning and auditing. */
export const administrationTemplates: readonly Template[] = [
  {
    id: "marketplace-publish",
    scopes: ["vso.gallery_publish"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["tfx"],
    alternative: alternatives.workloadIdentity,
  },
  {
    id: "terraform",
    scopes: [
      "vso.project_manage",
      "vso.code_manage",
      "vso.build_execute",
      "vso.serviceendpoint_manage",
      "vso.variablegroups_manage",
    ],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["terraform"],
    alternative: alternatives.managedIdentity,
  },
  {
    id: "audit-log-read",
    scopes: ["vso.auditlog"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["curl", "environment-variable"],
    api: { host: "auditservice", path: "_apis/audit/auditlog?batchSize=1&api-version=7.1-preview.1" },
    alternative: alternatives.auditStreaming,
  },
];
