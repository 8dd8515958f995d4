/**
 * Below this many bytes no write is begun. Observed in Chromium: a put that meets a full disk leaves
 * half a record in LevelDB's log, later writes go behind it, and the next start of the browser finds
 * the log corrupt and deletes the whole database (google/leveldb#1287).
 */
export const ROOM_NEEDED = 32 * 2 ** 20;

/** Two gigabytes a second: no disk of a person's computer fills up faster. */
const FILLED_PER_MS = (2 * 2 ** 30) / 1_000;

/** Bytes that are free at least: looks again only when those last seen could be used up by now. */
export const watchRoom = (look: () => Promise<number>, now: () => number) => {
  let seen = 0;
  let seenAt = now();
  return async (): Promise<number> => {
    const left = seen - (now() - seenAt) * FILLED_PER_MS;
    if (left >= ROOM_NEEDED) return left;
    // Before the look: what fills up during it counts, too.
    seenAt = now();
    seen = await look();
    return seen;
  };
};
