/** What a safe copy was made for. */
export const COPY_CAUSES = ['daily', 'import', 'update', 'delete'] as const;
export type CopyCause = (typeof COPY_CAUSES)[number];

export interface SafeCopy {
  /** The file's name, which says all the rest. */
  name: string;
  /** UTC milliseconds. */
  at: number;
  cause: CopyCause;
  /** Living records in it. */
  records: number;
}

/** So many are kept; the oldest goes for a new one. */
export const COPIES_KEPT = 10;
const FOLDER = 'safe-copies';
const NAME = /^(\d{1,15})-([a-z]+)-(\d{1,7})\.json\.gz$/;

const isCause = (text: string | undefined): text is CopyCause =>
  COPY_CAUSES.some((cause) => cause === text);

const copyOf = (name: string): SafeCopy | null => {
  const [, at, cause, records] = NAME.exec(name) ?? [];
  if (at === undefined || records === undefined || !isCause(cause)) return null;
  return { name, at: Number(at), cause, records: Number(records) };
};

const folderIn = (root: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> =>
  root.getDirectoryHandle(FOLDER, { create: true });

/** Newest first. `root` is the origin's private file system (`navigator.storage.getDirectory()`). */
export const listCopies = async (root: FileSystemDirectoryHandle): Promise<SafeCopy[]> => {
  const folder = await folderIn(root);
  const copies: SafeCopy[] = [];
  for await (const name of folder.keys()) {
    const copy = copyOf(name);
    if (copy) copies.push(copy);
  }
  return copies.sort((a, b) => b.at - a.at);
};

/** The packed text of a copy. Rejects where there is none of this name. */
export const openCopy = async (root: FileSystemDirectoryHandle, name: string): Promise<File> => {
  const folder = await folderIn(root);
  return (await folder.getFileHandle(name)).getFile();
};

export const dropCopy = async (root: FileSystemDirectoryHandle, name: string): Promise<void> => {
  await (await folderIn(root)).removeEntry(name);
};

const streamOf = (pieces: Iterable<string>): ReadableStream<string> => {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
};

/** Writes a copy whole or not at all: the browser puts the file in place when it is closed. */
export const writeCopy = async (
  root: FileSystemDirectoryHandle,
  { at, cause, records }: Omit<SafeCopy, 'name'>,
  pieces: Iterable<string>,
): Promise<SafeCopy> => {
  const name = `${at}-${cause}-${records}.json.gz`;
  const handle = await (await folderIn(root)).getFileHandle(name, { create: true });
  await streamOf(pieces)
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip'))
    .pipeTo(await handle.createWritable());
  return { name, at, cause, records };
};

/** Lets the oldest go until as many are left as are kept. */
export const dropOldCopies = async (root: FileSystemDirectoryHandle): Promise<void> => {
  const old = (await listCopies(root)).slice(COPIES_KEPT);
  for (const { name } of old) await dropCopy(root, name);
};
