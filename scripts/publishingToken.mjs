const { MARKETPLACE_TOKEN } = process.env;
delete process.env.MARKETPLACE_TOKEN;

/**
 * The publishing token, or undefined. It is read once and removed from the environment at once, so no process inherits
 * it: installing, building and testing run the code of hundreds of packages. Every script that starts a process loads
 * this file (run.mjs does), and only publish.mjs hands the token on, to the process that sends the package.
 */
export const publishingToken = MARKETPLACE_TOKEN || undefined;
