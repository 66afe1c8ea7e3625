/** The six things that jest gives to a runner; of these, only the configuration and the path are read here. */
declare function runInTime(
  globalConfig: unknown,
  config: { readonly rootDir: string },
  environment: unknown,
  runtime: unknown,
  path: string,
  send: unknown,
): Promise<{ readonly numPendingTests: number; readonly testResults: readonly unknown[] }>;

export = runInTime;
