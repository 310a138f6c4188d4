/** A file in a zip file, as its table of contents tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** How many bytes it is said to be when it is unpacked. */
  readonly size: number;
  /** Where it is told of in the table of contents, and where it begins. */
  readonly told: number;
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The files in a zip file, without unpacking any; nothing where it is no zip file, or none that can be read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // After the end there is room for a comment of at most so many bytes.
  const furthest = Math.max(0, bytes.length - 22 - 0xffff);
  let end = bytes.length - 22;
  while (end >= furthest && view.getUint32(end, true) !== endMark) end--;
  if (end < furthest || bytes.length < 22) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let told = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each++) {
    if (told + 46 > bytes.length || view.getUint32(told, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(told + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(told + 46, told + 46 + nameLength)),
      size: view.getUint32(told + 24, true),
      told,
      at: view.getUint32(told + 42, true),
    });
    told += 46 + nameLength + view.getUint16(told + 30, true) + view.getUint16(told + 32, true);
  }
  return entries;
}
