import type { Page } from './page';

/** Several rules look at the same reading; it is made for the first and kept as long as the page. */
export const oncePerPage = <Reading>(read: (page: Page) => Reading): ((page: Page) => Reading) => {
  const readings = new WeakMap<Page, { reading: Reading }>();
  return (page) => {
    const known = readings.get(page);
    if (known) return known.reading;
    const reading = read(page);
    readings.set(page, { reading });
    return reading;
  };
};
