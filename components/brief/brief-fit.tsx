import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Meter } from '@/components/ui/meter';
import { nextToGo } from '@/lib/brief/fit';
import type { Sheet } from '@/lib/brief/sheet';
import { i18n } from '@/lib/locales/i18n';
import styles from './brief.module.css';

const SHOWN = 60;

interface BriefFitProps {
  readonly sheet: Sheet;
  /** How much of one page is filled; 0 until it was measured. */
  readonly ratio: number;
  readonly left: ReadonlySet<string>;
  readonly onFill: (ids: readonly string[]) => void;
}

/** How full the page is, and what would go first. */
export function BriefFit({ sheet, ratio, left, onFill }: BriefFitProps) {
  const fitting = useRef(false);
  const next = nextToGo(sheet);
  const over = ratio > 1;
  useEffect(() => {
    // One line after the other, each measured: how much room a line takes only the page knows.
    if (!fitting.current) return;
    if (over && next) onFill([next.id]);
    else fitting.current = false;
  }, [over, next, onFill]);
  const percent = Math.round(ratio * 100);
  return (
    <div className={styles['fit']}>
      <Meter
        label={i18n.t('sheet.full')}
        text={i18n.t('sheet.fullWords', [percent])}
        value={Math.min(ratio, 1)}
        max={1}
      />
      <p role="status">
        {over && next
          ? i18n.t('sheet.over', [percent, next.text.slice(0, SHOWN)])
          : i18n.t('sheet.fits', [percent, left.size])}
      </p>
      {over && next && (
        <Button
          onClick={() => {
            fitting.current = true;
            onFill([next.id]);
          }}
        >
          {i18n.t('sheet.fit')}
        </Button>
      )}
    </div>
  );
}
