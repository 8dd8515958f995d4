import { describe, expect, it } from 'vitest';
import { ROOM_NEEDED, watchRoom } from '@/lib/store/room';

const GIGABYTE = 2 ** 30;

/** A disk with so much room, and a clock, both to be changed by hand. */
const aDisk = (free: number) => {
  const disk = { free, now: 0, looks: 0 };
  const look = async () => {
    disk.looks += 1;
    return disk.free;
  };
  return { disk, roomLeft: watchRoom(look, () => disk.now) };
};

describe('the room that is left', () => {
  it('is what the disk says', async () => {
    const { roomLeft } = aDisk(5 * GIGABYTE);
    expect(await roomLeft()).toBe(5 * GIGABYTE);
  });

  it('is not looked at again while it cannot have been used up', async () => {
    const { disk, roomLeft } = aDisk(20 * GIGABYTE);
    await roomLeft();
    disk.now = 9_000;
    expect(await roomLeft()).toBe(2 * GIGABYTE);
    expect(disk.looks).toBe(1);
  });

  it('is looked at again once it could have been used up', async () => {
    const { disk, roomLeft } = aDisk(20 * GIGABYTE);
    await roomLeft();
    Object.assign(disk, { now: 10_000, free: 7 });
    expect(await roomLeft()).toBe(7);
    expect(disk.looks).toBe(2);
  });

  it('is looked at every time where it is little', async () => {
    const { disk, roomLeft } = aDisk(ROOM_NEEDED - 1);
    await roomLeft();
    disk.free = GIGABYTE;
    expect(await roomLeft()).toBe(GIGABYTE);
  });

  it('without a limit is looked at once', async () => {
    const { disk, roomLeft } = aDisk(Number.POSITIVE_INFINITY);
    await roomLeft();
    disk.now = 1e9;
    expect(await roomLeft()).toBe(Number.POSITIVE_INFINITY);
    expect(disk.looks).toBe(1);
  });
});
