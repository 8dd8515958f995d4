import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes, which a test can fill to the last byte. */
export interface SmallDisk {
  folder: string;
  fill(): void;
  free(): void;
  remove(): void;
}

/** Null, with the reason, where this system does not let us mount one. */
export function mountSmallDisk(megabytes: number): SmallDisk | { reason: string } {
  const folder = mkdtempSync(join(tmpdir(), 'round-two-disk-'));
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
    run('mount', options);
  } catch (error) {
    rmSync(folder, { recursive: true });
    return { reason: `no small disk can be mounted here: ${String(error).split('\n')[0]}` };
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fillUp(filler, folder),
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      run('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

const run = (program: string, options: string[]) =>
  execFileSync(program, options, { stdio: 'pipe' });

/** Writes until the disk takes no more, by the megabyte, then by the page. */
function fillUp(file: string, folder: string): void {
  const handle = openSync(file, 'a');
  for (const size of [1 << 20, 1 << 12, 1]) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(size));
    } catch (error) {
      if (!isFull(error)) throw error;
    }
  }
  closeSync(handle);
  const { bavail } = statfsSync(folder);
  if (bavail !== 0) throw new Error(`${bavail} blocks are still free`);
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC';
