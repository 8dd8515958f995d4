/** Where a passage waits that was clipped before its company was known. */
export const WAITING_CLIP = 'waiting-clip';
