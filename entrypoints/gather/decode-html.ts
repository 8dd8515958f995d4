/** How far into a document its own word on its encoding may stand. */
const DECLARED_WITHIN = 1_024;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const byMark = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : null;
};

const byHeader = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;

const byDeclaration = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]{1,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ?? null;
};

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null; // no such encoding, or (fatal) not in it
  }
};

/** The text of a page as a browser would decode it: by its mark, the header, its own word; else by what fits. */
export const decodeHtml = (bytes: Uint8Array, contentType: string): string => {
  const said = byMark(bytes) ?? byHeader(contentType) ?? byDeclaration(bytes);
  return (
    (said && decodeAs(bytes, said)) ||
    (decodeAs(bytes, 'utf-8', true) ?? decodeAs(bytes, 'windows-1252') ?? '')
  );
};
