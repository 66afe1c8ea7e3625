const { MARKETPLACE_TOKEN } = process.env;
delete process.env.MARKETPLACE_TOKEN;

/**
 * The token that publishes, or undefined. It is read once and leaves the environment at once, so that no process inherits
 * it: whatever installs, builds or tests runs code of hundreds of packages. Every script that starts a process loads this
 * file (run.mjs does), and only publish.mjs hands the token on, to the process that sends the package.
 */
export const publishingToken = MARKETPLACE_TOKEN || undefined;
