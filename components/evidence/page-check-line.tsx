import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { messageKey } from '@/lib/domain/message-key';
import type { PageCheck } from '@/lib/domain/page-check';
import { i18n } from '@/lib/locales/i18n';
import { ask } from '@/lib/messages/client';
import styles from './to-verify.module.css';

/** What came of a check, in words; nothing while there was none. */
const checkWords = (check: PageCheck | null): string => {
  switch (check?.state) {
    case undefined:
      return '';
    case 'checked': {
      const { present, changed, gone, unchecked } = check;
      const counts = { present, changed, gone, unchecked };
      return (['present', 'changed', 'gone', 'unchecked'] as const)
        .filter((state) => counts[state] > 0)
        .map((state) => i18n.t(`verify.found.${state}`, counts[state]))
        .join(' · ');
    }
    case 'failed':
      return i18n.t(`gather.problem.${messageKey(check.problem)}`);
    case 'closed':
    case 'drawn':
    case 'moved':
      return i18n.t(`verify.${check.state}`);
  }
};

/** Whether the page itself has to be opened for it. */
const needsOpening = (check: PageCheck): boolean =>
  check.state !== 'checked' || check.unchecked > 0;

interface PageCheckLineProps {
  readonly url: string;
  /** The page as people call it. */
  readonly name: string;
}

/** One press looks up all that is kept from a page; where that cannot be, the page is offered. */
export function PageCheckLine({ url, name }: PageCheckLineProps) {
  const [check, setCheck] = useState<PageCheck | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    setCheck(await ask.checkPage({ url }));
    setBusy(false);
  };
  return (
    <div className={styles['check']}>
      <Button
        size="s"
        busy={busy}
        aria-label={i18n.t('verify.checkNamed', [name])}
        onClick={() => void look()}
      >
        {i18n.t('verify.check')}
      </Button>
      {check && needsOpening(check) && (
        <ButtonLink
          size="s"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={i18n.t('gather.openPage', [name])}
        >
          {i18n.t('gather.open')}
        </ButtonLink>
      )}
      <p role="status" className={styles['result']}>
        {checkWords(check)}
      </p>
    </div>
  );
}
