import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';

/** What of the company is kept and linked to nobody. */
export interface Unlinked {
  total: number;
  /** Steps through them. */
  start(): void;
}

/** In the corner, with Enter: the next best act. */
const PRIMARY = { variant: 'primary', size: 'l', shortcut: 'Enter' } as const;

interface LinkNowProps {
  readonly unlinked: Unlinked;
  readonly primary?: boolean;
}

/** Steps through what is unlinked; nothing where all is linked. */
export function LinkNow({ unlinked, primary }: LinkNowProps) {
  if (unlinked.total === 0) return null;
  return (
    <Button
      {...(primary ? PRIMARY : ({ variant: 'text', size: 's' } as const))}
      onClick={unlinked.start}
    >
      {i18n.t('review.linkNow', unlinked.total)}
    </Button>
  );
}

interface LinkNextProps {
  /** How many links are filled in. */
  readonly filled: number;
  readonly onAccept: () => void;
  readonly unlinked: Unlinked;
}

/** What there is to do once all is kept: accept what is filled in, then go through the rest. */
export function LinkNext({ filled, onAccept, unlinked }: LinkNextProps) {
  if (filled === 0) return <LinkNow unlinked={unlinked} primary />;
  return (
    <Button {...PRIMARY} onClick={onAccept}>
      {i18n.t('linking.accept', filled)}
    </Button>
  );
}
