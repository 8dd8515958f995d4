/** Where a page is: an application changes its address, its text and its title at three different times. */
export interface PagePlace {
  url: string;
  title: string;
}

/** What is seen of a page's life while it is read. */
export interface PageLife {
  place(): PagePlace;
  /** Waits until the page has finished what it is drawing, for a while at most. */
  settle(): Promise<void>;
  /** Takes what was read for what it is, and remembers it for the next reading of this document. */
  judge(place: PagePlace): PagePlace;
}

const ATTEMPTS = 3;

/**
 * Reads a page that stays where it is meanwhile, else once more; null where it goes on and on. So the
 * text of one page never meets the address or the title of another. A title that only blinks is left out.
 */
export const readSteadily = async <Read extends PagePlace>(
  life: PageLife,
  read: (url: string) => Read | Promise<Read>,
): Promise<Read | null> => {
  let blinking: Read | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await life.settle();
    const before = life.place();
    const reading = await read(before.url);
    const after = life.place();
    const isThere = before.url === after.url;
    if (isThere && before.title === after.title)
      return { ...reading, title: life.judge({ url: reading.url, title: reading.title }).title };
    blinking = isThere ? reading : null;
  }
  return blinking && { ...blinking, title: '' };
};
