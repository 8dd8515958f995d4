import {
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import floating from '@/components/ui/floating.module.css';
import { rove, vertical } from '@/components/ui/roving';
import { useFloating } from '@/components/ui/use-floating';
import { type Citation, wordsToCite } from '@/lib/domain/citation';
import { i18n } from '@/lib/locales/i18n';
import { useLinked } from '@/lib/react/use-linked';
import { useSearch } from '@/lib/react/use-search';
import { useCiting } from './citing';

const OFFERED = 8;

export interface CitationListKeys {
  /** True when the key was the list's. */
  press: (key: string) => boolean;
}

interface CitationListProps {
  readonly id: string;
  readonly words: string;
  readonly anchor: RefObject<HTMLTextAreaElement | null>;
  readonly keys: RefObject<CitationListKeys | null>;
  /** The element of the option that Enter takes. */
  readonly onActive: (optionId: string | undefined) => void;
  readonly onCite: (citation: Citation) => void;
}

interface Offer {
  findingId: string;
  text: string;
}

/** The facts that match; before anything is typed those the proposal rests on already. */
const useOffers = (words: string): { offers: Offer[]; settled: boolean } => {
  const { companyId, proposalId } = useCiting();
  const linked = useLinked('proposal', proposalId, OFFERED);
  const { state, results } = useSearch({ words, kind: 'finding', companyId });
  if (words.trim() === '') {
    const research = linked.state === 'ready' ? linked.value.research : [];
    return {
      offers: research.map(({ finding }) => ({ findingId: finding.id, text: finding.text })),
      settled: linked.state === 'ready',
    };
  }
  const hits = results.hits.filter(({ table }) => table === 'findings').slice(0, OFFERED);
  return {
    offers: hits.map(({ id, title }) => ({ findingId: id, text: title.text })),
    settled: state === 'ready' || state === 'failed',
  };
};

/** Facts to cite, under the field in which `[[` was typed; the keyboard stays in the field. */
export function CitationList({ id, words, anchor, keys, onActive, onCite }: CitationListProps) {
  const { offers, settled } = useOffers(words);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const active = Math.min(at, offers.length - 1);
  const choose = (offer: Offer | undefined): boolean => {
    if (offer) onCite({ findingId: offer.findingId, words: wordsToCite(offer.text) });
    return offer !== undefined;
  };
  useLayoutEffect(() => list.current?.showPopover(), []);
  useFloating(true, list, anchor);
  useImperativeHandle(keys, () => ({
    press: (key) => {
      if (key === 'Enter' || key === 'Tab') return choose(offers[active]);
      const next = rove(key, active, offers.length, vertical);
      // Home and End belong to the text.
      if (next === null || !key.startsWith('Arrow')) return false;
      setAt(next);
      return true;
    },
  }));
  useEffect(() => {
    onActive(active < 0 ? undefined : `${id}-${active}`);
    return () => onActive(undefined);
  }, [id, active, onActive]);
  const empty = words.trim() === '' ? i18n.t('proposal.citeHint') : i18n.t('proposal.citeNone');
  return (
    // A press must not take the focus from the field: leaving it closes the list.
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus, does nothing itself
    <div
      ref={list}
      popover="manual"
      className={floating['floating']}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span role="status" className="visually-hidden">
        {settled && (offers.length > 0 ? i18n.t('proposal.citeFound', offers.length) : empty)}
      </span>
      <div id={id} role="listbox" aria-label={i18n.t('proposal.cite')} tabIndex={-1}>
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field
          <div
            key={offer.findingId}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={floating['choice']}
            data-active={index === active || undefined}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(offer)}
          >
            <span className={floating['words']}>{offer.text}</span>
          </div>
        ))}
      </div>
      {settled && offers.length === 0 && <p className={floating['empty']}>{empty}</p>}
    </div>
  );
}
