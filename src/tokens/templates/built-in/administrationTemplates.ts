import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { usualNamePattern } from "./usual";

/** Templates for publishing extensions, provisioning and auditing. */
export const administrationTemplates: readonly Template[] = [
  {
    id: "marketplace-publish",
    alsoCalled: ["tfx"],
    scopes: ["vso.gallery_publish"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["tfx"],
    alternative: alternatives.marketplaceIdentity,
  },
  {
    id: "vscode-publish",
    alsoCalled: ["vsce", "VS Code extension"],
    // Wider than an upload needs, going by the scope's description, but the one that vsce's guide names.
    scopes: ["vso.gallery_manage"],
    lifetimeDays: 7,
    namePattern: usualNamePattern,
    snippets: ["vsce"],
    alternative: alternatives.vsceIdentity,
  },
  {
    id: "terraform",
    alsoCalled: ["OpenTofu"],
    scopes: [
      "vso.project_manage",
      // The provider looks up the process template of each project it creates.
      "vso.work",
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
