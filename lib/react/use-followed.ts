import { useEffect, useState } from 'react';
import { isFollowed, watchFollowedSites } from '@/lib/browser/followed-sites';

/** Whether the browser lets us see when the person is on this site; follows the browser's settings. */
export const useFollowed = (domain: string | undefined): boolean => {
  const [followed, setFollowed] = useState(false);
  useEffect(() => {
    let current = true;
    const look = () => {
      if (domain) void isFollowed(domain).then((yes) => current && setFollowed(yes));
    };
    look();
    const end = watchFollowedSites(look);
    return () => {
      current = false;
      end();
    };
  }, [domain]);
  return followed;
};
