import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';

interface FollowSiteProps {
  /** The company's registrable domain. */
  readonly domain: string;
  readonly followed: boolean;
  /** Asks the browser; resolves to whether it allowed it. Called in the click itself. */
  readonly onFollow: () => Promise<boolean>;
  readonly onUnfollow: () => Promise<boolean>;
}

/** One quiet line: let the panel turn to the company by itself on its own site, or stop that. */
export function FollowSite({ domain, followed, onFollow, onUnfollow }: FollowSiteProps) {
  const [refused, setRefused] = useState(false);
  if (followed)
    return (
      <>
        <span>{i18n.t('panel.following', [domain])}</span>{' '}
        <Button variant="text" size="s" onClick={() => void onUnfollow()}>
          {i18n.t('panel.unfollow')}
        </Button>
      </>
    );
  return (
    <>
      <Button
        variant="text"
        size="s"
        title={i18n.t('panel.followHint', [domain])}
        onClick={() => void onFollow().then((allowed) => setRefused(!allowed))}
      >
        {i18n.t('panel.follow', [domain])}
      </Button>{' '}
      <span role="status">{refused && i18n.t('panel.notAllowed')}</span>
    </>
  );
}
