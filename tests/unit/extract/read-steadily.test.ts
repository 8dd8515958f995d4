import { describe, expect, it } from 'vitest';
import { type PagePlace, readSteadily } from '@/lib/extract/read-steadily';

const A = { url: 'https://a.example/a', title: 'A' };
const B = { url: 'https://a.example/b', title: 'B' };

/** A page that is at one place after another: each look at it, and each reading, moves it on. */
const pageAt = (...places: PagePlace[]) => {
  let at = 0;
  const settled: number[] = [];
  const here = () => places[Math.min(at, places.length - 1)] ?? A;
  return {
    settled,
    life: {
      place: () => {
        const place = here();
        at += 1;
        return place;
      },
      settle: async () => void settled.push(at),
      judge: (place: PagePlace) => place,
    },
    read: (url: string) => ({ url, title: here().title, text: `text of ${url}` }),
  };
};

describe('reading a page that may move', () => {
  it('is done once where it stays', async () => {
    const { life, read, settled } = pageAt(A);
    expect(await readSteadily(life, read)).toEqual({ ...A, text: `text of ${A.url}` });
    expect(settled).toHaveLength(1);
  });

  it('begins anew where the page has gone to another address meanwhile', async () => {
    const { life, read, settled } = pageAt(A, B);
    expect(await readSteadily(life, read)).toEqual({ ...B, text: `text of ${B.url}` });
    expect(settled).toHaveLength(2);
  });

  it('begins anew where the title came late', async () => {
    const late = { url: B.url, title: A.title };
    const { life, read } = pageAt(late, B);
    expect(await readSteadily(life, read)).toMatchObject(B);
  });

  it('gives up on a page that never stays, after three times', async () => {
    const { life, read, settled } = pageAt(A, B, A, B, A, B, A, B);
    expect(await readSteadily(life, read)).toBeNull();
    expect(settled).toHaveLength(3);
  });

  it('leaves a title out that only blinks', async () => {
    const blink = { url: A.url, title: '(1) A' };
    const { life, read } = pageAt(A, blink, A, blink, A, blink);
    expect(await readSteadily(life, read)).toMatchObject({ url: A.url, title: '' });
  });

  it('asks what the title is worth before it is believed', async () => {
    const { life, read } = pageAt(A);
    const judge = (place: PagePlace) => ({ ...place, title: '' });
    expect(await readSteadily({ ...life, judge }, read)).toMatchObject({ url: A.url, title: '' });
  });
});
