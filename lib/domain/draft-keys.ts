/** Where passages wait that were clipped before their company was known: a list. */
export const WAITING_CLIP = 'waiting-clip';
