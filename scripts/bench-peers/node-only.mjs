/** Stands in for modules of Node in a bundle for the page; only `URL` of them is used there. */
export const URL = globalThis.URL;
