import { type Bytes, bytesOf, join, reading, textOf, uint16, uint32 } from './bytes';

/** What one record has to tell: an update, or in a snapshot its whole state. */
export interface Frame {
  /** By name: a table that only a newer version knows is kept all the same. */
  table: string;
  id: string;
  update: Uint8Array;
}

export interface Content {
  /** JSON beside the frames. */
  about: unknown;
  frames: Frame[];
}

const writeFrame = ({ table, id, update }: Frame): Bytes => {
  const [name, key] = [bytesOf(table), bytesOf(id)];
  return join(uint16(name.length), name, uint16(key.length), key, uint32(update.length), update);
};

/** So many bytes a frame takes before it is deflated. */
export const frameLength = ({ table, id, update }: Frame): number =>
  8 + table.length + id.length + update.length;

export const writeContent = ({ about, frames }: Content): Bytes => {
  const json = bytesOf(JSON.stringify(about));
  return join(uint32(json.length), json, ...frames.map(writeFrame));
};

/** Throws where it is not such a content. */
export const readContent = (bytes: Uint8Array): Content => {
  const read = reading(bytes);
  const about: unknown = JSON.parse(textOf(read.take(read.number(4))));
  const frames: Frame[] = [];
  while (!read.atEnd()) {
    const table = textOf(read.take(read.number(2)));
    const id = textOf(read.take(read.number(2)));
    frames.push({ table, id, update: read.take(read.number(4)) });
  }
  return { about, frames };
};
