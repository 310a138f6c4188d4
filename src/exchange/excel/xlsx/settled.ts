import { zipEntries } from './zip-entries.ts';

/** The first day that a zip file knows. */
const firstDay = 0x0021_0000;

/** The same zip file without what the clock put in it, so that the same content always gives the same bytes. */
export function settled(packed: Uint8Array): Uint8Array {
  const bytes = packed.slice();
  const view = new DataView(bytes.buffer);
  for (const { at, told } of zipEntries(bytes) ?? []) {
    view.setUint32(at + 10, firstDay, true);
    view.setUint32(told + 12, firstDay, true);
  }
  return bytes;
}
