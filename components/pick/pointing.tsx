import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import type { OpenTab } from '@/lib/browser/tabs';
import type { PickSight } from '@/lib/domain/pick';
import { isPickKey, type PickKey } from '@/lib/domain/pick-key';
import { i18n } from '@/lib/locales/i18n';
import { usePagePicture } from '@/lib/react/use-page-picture';
import { PageMap } from './page-map';
import styles from './pointing.module.css';

interface PointingProps {
  readonly tab: OpenTab;
  readonly sight: PickSight | null;
  readonly onKey: (key: PickKey) => void;
}

const MOVES = [
  ['ArrowUp', 'pick.wider'],
  ['ArrowDown', 'pick.narrower'],
  ['ArrowLeft', 'pick.previous'],
  ['ArrowRight', 'pick.next'],
] as const;

/** What is pointed at, in words: a screen reader hears each change. */
function Seen({ sight }: Pick<PointingProps, 'sight'>) {
  const alike = (sight?.places.length ?? 1) - 1;
  return (
    <div className={styles['seen']} role="status">
      {sight ? <Quote>{sight.words}</Quote> : <p className="text-2">{i18n.t('pick.nothing')}</p>}
      {alike > 0 && <p className="text-2">{i18n.t('pick.alike', alike)}</p>}
    </div>
  );
}

/** Somebody points at the page: what at, and the keys and buttons that do the same without a mouse. */
export function Pointing({ tab, sight, onKey }: PointingProps) {
  const take = useRef<HTMLButtonElement>(null);
  useEffect(() => take.current?.focus(), []);
  const picture = usePagePicture(tab.windowId, sight?.view);
  const press = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || !isPickKey(key)) return;
    // Enter presses whichever button has the focus.
    if (key === 'Enter' && target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onKey(key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside
    <div className={styles['pointing']} onKeyDown={press}>
      <p className="text-2">{i18n.t('pick.how')}</p>
      {sight && <PageMap picture={picture} sight={sight} />}
      <Seen sight={sight} />
      <div className={styles['acts']}>
        <Button
          ref={take}
          variant="primary"
          shortcut="Enter"
          aria-disabled={sight === null}
          onClick={() => onKey('Enter')}
        >
          {i18n.t('pick.take')}
        </Button>
        <Button variant="quiet" shortcut="Escape" onClick={() => onKey('Escape')}>
          {i18n.t('pick.end')}
        </Button>
      </div>
      <div className={styles['acts']}>
        {MOVES.map(([key, label]) => (
          <Button key={key} size="s" shortcut={key} onClick={() => onKey(key)}>
            {i18n.t(label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
