import { getSafeId } from "azure-devops-ui/Util";

/** The id that the kit's parts give to, or look for on, an element that they are told to call `id`. */
export function kitId(id: string): string {
  return getSafeId(id) ?? id;
}
