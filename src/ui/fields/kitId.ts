import { getSafeId } from "azure-devops-ui/Util";

/** The kit changes the ids it is given. This is what it turns `id` into. */
export function kitId(id: string): string {
  return getSafeId(id) ?? id;
}
