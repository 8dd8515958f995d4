import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';

/** What of the company is kept and linked to nobody. */
export interface Unlinked {
  total: number;
  /** Steps through them. */
  start(): void;
}

interface LinkNowProps {
  readonly unlinked: Unlinked;
  /** It is the next best act: in the corner, with Enter. */
  readonly primary?: boolean;
}

export function LinkNow({ unlinked, primary }: LinkNowProps) {
  return (
    <Button
      {...(primary
        ? { variant: 'primary', size: 'l', shortcut: 'Enter' }
        : { variant: 'text', size: 's' })}
      onClick={unlinked.start}
    >
      {i18n.t('review.linkNow', unlinked.total)}
    </Button>
  );
}
