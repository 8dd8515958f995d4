import { formatRoute } from '@/lib/domain/route';
import type { Issue } from './judge';

/** Of the issues that one and the same fix mends, the first. */
export const distinctFixes = (issues: readonly Issue[]): Issue[] => {
  const seen = new Set<string>();
  return issues.filter(({ fix }) => {
    const place = formatRoute(fix);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
};
