/** Whether a subject descriptor is that of an application: `aadsp.`. */
export function isServicePrincipal(descriptor: string): boolean {
  return descriptor.startsWith("aadsp.");
}
