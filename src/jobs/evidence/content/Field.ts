import { isJsonObject } from "../../../tokens/json/JsonObject";
import { shownText } from "../../../tokens/naming/shownText";
import { withoutSecret } from "../../../tokens/naming/withoutSecret";
import { finish } from "../../../tokens/steps/finish";
import { madeOfEach } from "../../../tokens/steps/madeOfEach";
import type { Steps } from "../../../tokens/steps/Steps";
import { shorten } from "../../../tokens/text/displayText";
import { TextMap } from "../../../tokens/text/TextMap";
import { isGuid } from "../../../tokens/token/isGuid";

/** Code points. */
const longestText = 2_000;
const longestDescriptor = 512;
/** As the service writes them: long and random, but no secret. */
const descriptor = /^(aad|msa|svc|win|bnd)\.[\w-]+$/;

/** A value of unknown shape, and where it is. Each method throws a TypeError that names the place if it does not fit. */
export class Field {
  /** People, names and scopes repeat, and looking at each text takes time. */
  private readonly shown: TextMap<string>;

  constructor(
    private readonly value: unknown,
    private readonly at?: { readonly parent: Field; readonly step: string | number },
  ) {
    this.shown = at?.parent.shown ?? new TextMap();
  }

  of(name: string): Field {
    if (!isJsonObject(this.value)) throw this.refusal("an object");
    // A name such as `constructor` is not looked up in what every object has.
    return this.inner(Object.hasOwn(this.value, name) ? this.value[name] : undefined, name);
  }

  has(name: string): boolean {
    return isJsonObject(this.value) && Object.hasOwn(this.value, name);
  }

  get isNull(): boolean {
    return this.value === null;
  }

  /** A member that may be absent, or `undefined` in a value that was not read from JSON. */
  optional<T>(name: string, read: (field: Field) => T): T | undefined {
    const field = this.of(name);
    return field.value === undefined ? undefined : read(field);
  }

  list<T>(read: (field: Field) => T): readonly T[] {
    return finish(this.listInSteps(read));
  }

  /** The same for a long one. */
  listInSteps<T>(read: (field: Field) => T): Steps<readonly T[]> {
    if (!Array.isArray(this.value)) throw this.refusal("a list");
    return madeOfEach(this.value, (each, place) => read(this.inner(each, place)));
  }

  /** As it may be shown and written: nothing hidden, nothing that looks like a secret, at most 2,000 characters. */
  text(): string {
    if (typeof this.value !== "string") throw this.refusal("text");
    const known = this.shown.get(this.value);
    if (known !== undefined) return known;
    const shown = withoutSecret(shorten(shownText(this.value), longestText));
    this.shown.set(this.value, shown);
    return shown;
  }

  /** In lower case. */
  guid(): string {
    if (typeof this.value !== "string" || !isGuid(this.value)) throw this.refusal("a guid");
    return this.value.toLowerCase();
  }

  descriptor(): string {
    const { value } = this;
    const isShort = typeof value === "string" && value.length <= longestDescriptor;
    return isShort && descriptor.test(value) ? value : this.text();
  }

  moment(): string {
    const { value } = this;
    const moment = new Date(typeof value === "string" ? value : NaN);
    if (Number.isNaN(moment.getTime()) || moment.toISOString() !== value)
      throw this.refusal("a moment in UTC with milliseconds");
    return value;
  }

  count(): number {
    if (typeof this.value !== "number" || !Number.isSafeInteger(this.value) || this.value < 0)
      throw this.refusal("a whole number");
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== "boolean") throw this.refusal("true or false");
    return this.value;
  }

  oneOf<T extends string>(known: readonly T[]): T {
    const found = known.find((each) => each === this.value);
    if (found === undefined) throw this.refusal(`one of ${known.join(", ")}`);
    return found;
  }

  private inner(value: unknown, step: string | number): Field {
    return new Field(value, { parent: this, step });
  }

  /** Spelled out only when something is refused. */
  private get path(): string {
    if (!this.at) return "$";
    const { parent, step } = this.at;
    return `${parent.path}${typeof step === "number" ? `[${step}]` : `.${step}`}`;
  }

  private refusal(expected: string): TypeError {
    return new TypeError(`${this.path} is not ${expected}.`);
  }
}
