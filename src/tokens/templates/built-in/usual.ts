/** What most of the built-in templates have in common. */
export const usualNamePattern = "{template} {user} {date}";
export const gitSnippets = ["git-clone", "git-credential-manager", "git-credential-helper"] as const;
export const restSnippets = ["curl", "azure-cli", "environment-variable"] as const;
