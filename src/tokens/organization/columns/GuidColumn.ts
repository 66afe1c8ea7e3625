import { isGuid } from "../../token/guid";

const bytesPerGuid = 16;
const byteAsHex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Guids as 16 bytes each instead of 36 characters. An id of another form, which the service should not send, is kept as it is. */
export class GuidColumn {
  private bytes = new Uint8Array(1024 * bytesPerGuid);
  private readonly others = new Map<number, string>();
  private count = 0;

  push(value: string): void {
    const row = this.count++;
    if (!isGuid(value)) {
      this.others.set(row, value);
      return;
    }
    const start = row * bytesPerGuid;
    if (start + bytesPerGuid > this.bytes.length) this.grow(start * 2);
    pack(value, this.bytes, start);
  }

  /** The guid in lower case. */
  at(row: number): string {
    const other = this.others.get(row);
    if (other !== undefined) return other;
    let text = "";
    for (let i = 0; i < bytesPerGuid; i++) {
      if (i === 4 || i === 6 || i === 8 || i === 10) text += "-";
      text += byteAsHex[this.bytes[row * bytesPerGuid + i] ?? 0];
    }
    return text;
  }

  /** The rows that hold this id, whatever its case. */
  rowsOf(value: string): number[] {
    const rows = [...this.others].filter(([, other]) => other === value).map(([row]) => row);
    if (!isGuid(value)) return rows;
    const wanted = new Uint8Array(bytesPerGuid);
    pack(value, wanted, 0);
    for (let row = 0; row < this.count; row++) {
      const start = row * bytesPerGuid;
      if (!this.others.has(row) && wanted.every((byte, i) => this.bytes[start + i] === byte)) rows.push(row);
    }
    return rows;
  }

  private grow(length: number): void {
    const larger = new Uint8Array(Math.max(length, 2 * this.bytes.length));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

function pack(guid: string, target: Uint8Array, start: number): void {
  const hex = guid.replaceAll("-", "");
  for (let i = 0; i < bytesPerGuid; i++) {
    target[start + i] = 16 * digitOf(hex.charCodeAt(2 * i)) + digitOf(hex.charCodeAt(2 * i + 1));
  }
}

/** 0 to 9, a to f and A to F have their value in the low bits of their code, letters counting from one. */
function digitOf(code: number): number {
  return (code & 15) + (code > 57 ? 9 : 0);
}
