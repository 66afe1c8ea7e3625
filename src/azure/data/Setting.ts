import type { StoredDocument, WritableExtensionData } from "./ExtensionData";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { readDate, readOptionalText } from "../wire/read";

/** Who claims to have changed a setting, and when: any member can write anything here, so it is shown, not trusted. */
export interface Change {
  readonly byId: string;
  readonly byName: string;
  readonly at: Date;
}

/** A setting as it was found. `invalid`: the stored value cannot be a setting, such as 5 MB of text. */
export type Reading<T> =
  | { readonly state: "none" }
  | { readonly state: "invalid"; readonly etag: number; readonly changed?: Change }
  | { readonly state: "valid"; readonly value: T; readonly etag: number; readonly changed?: Change };

export type SavingResult = "saved" | "changedMeanwhile";

const collection = "settings";

/** One setting of the organization: a document that is checked whenever it is read. */
export class Setting<T> {
  constructor(
    private readonly data: Pick<WritableExtensionData, "getDocument" | "setDocument">,
    private readonly id: string,
    private readonly check: (value: unknown) => T | undefined,
    /** What is stored of it, which `check` reads again. */
    private readonly write: (value: T) => unknown = (value) => value,
  ) {}

  /** @throws AzureError */
  async load(): Promise<Reading<T>> {
    const stored = await this.data.getDocument(collection, this.id);
    return stored === undefined ? { state: "none" } : this.read(stored);
  }

  /** Replaces what was loaded, but nothing newer. @throws AzureError */
  save(value: T, loaded: Reading<T>, change: Change): Promise<SavingResult> {
    const fields = { value: this.write(value), changed: writeChange(change) };
    const etag = loaded.state === "none" ? undefined : loaded.etag;
    return this.data.setDocument(collection, this.id, fields, etag);
  }

  private read({ fields, etag }: StoredDocument): Reading<T> {
    const changed = readChange(fields["changed"]);
    const value = this.check(fields["value"]);
    if (value === undefined) return { state: "invalid", etag, changed };
    return { state: "valid", value, etag, changed };
  }
}

export function writeChange({ byId, byName, at }: Change) {
  return { byId, byName, atUtc: at.toISOString() };
}

export function readChange(value: unknown): Change | undefined {
  if (!isJsonObject(value)) return undefined;
  const at = readDate(value["atUtc"]);
  const byId = readOptionalText(value["byId"])?.slice(0, 256);
  const byName = readOptionalText(value["byName"])?.slice(0, 256);
  return at && byId && byName ? { byId, byName, at } : undefined;
}
