import type { Issue } from './judge';

/** What is worth doing in so many minutes: down the list, passing over what does not fit any more. */
export const planFor = (
  minutes: number,
  issues: readonly Issue[],
): { issues: Issue[]; minutes: number } => {
  let left = minutes;
  const chosen = issues.filter((issue) => {
    if (issue.minutes > left) return false;
    left -= issue.minutes;
    return true;
  });
  return { issues: chosen, minutes: minutes - left };
};
