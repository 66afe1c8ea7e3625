import { getSafeId } from "azure-devops-ui/Util";

/** The kit changes the ids that it is given. This is what it makes of `id`. */
export function kitId(id: string): string {
  return getSafeId(id) ?? id;
}
