const END = 0x06054b50; // the record at the end of a zip archive
const DATE = 0x21; // 1980-01-01, the first that it can write

/** A zip archive whose files bear no time: the same files give the same bytes. */
export function timeless(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const file = view.getUint32(at + 42, true);
    for (const place of [at + 12, file + 10]) {
      view.setUint16(place, 0, true);
      view.setUint16(place + 2, DATE, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
