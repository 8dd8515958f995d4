import {
  type DragEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from '@/components/ui/class-names';
import { useFieldControl } from '@/components/ui/field-context';
import write from '@/components/ui/write-field.module.css';
import { PROSE_MAX } from '@/lib/domain/base';
import {
  type Citation,
  citationsIn,
  citedParts,
  editedForm,
  openCitation,
  storedForm,
} from '@/lib/domain/citation';
import { CitationList, type CitationListKeys } from './citation-list';
import { useCiting } from './citing';
import styles from './citing-area.module.css';
import { droppedFact, isFact, placeOfDrop } from './dragged-fact';

interface CitingAreaProps {
  /** As it is stored: with the ids of what is cited. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
  readonly placeholder?: string | undefined;
  readonly label?: string;
  readonly field?: string | undefined;
  /** In the middle of a sentence: as wide as its words. */
  readonly inline?: boolean;
  /** Enter begins no new line. */
  readonly oneLine?: boolean;
}

/** The same letters as the field above it, so that what is cited can be shaded. */
function Shade({
  text,
  placeholder = '',
}: {
  readonly text: string;
  readonly placeholder?: string;
}) {
  const { isGone } = useCiting();
  return (
    <div aria-hidden="true" className={classNames(write['write'], styles['shade'])}>
      {text === '' && placeholder}
      {citedParts(text).map((part, index) => {
        if (typeof part === 'string') return part;
        if (isGone(part.findingId)) return part.words;
        // Parts have no name of their own; they are drawn anew with every letter.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <span key={index} className={styles['cited']}>{`[[${part.words}]]`}</span>;
      })}
      {/* A line that ends in a break is as high as one that does not. */}
      {'\u200b'}
    </div>
  );
}

/** The caret, and where it is to stand once what was inserted is drawn. */
const useCaret = () => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(-1);
  const wanted = useRef<number>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    area.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  /** Puts the caret there once the field shows what was put before it. */
  const jumpTo = (to: number) => {
    wanted.current = to;
    setCaret(to);
  };
  return { area, caret, setCaret, jumpTo };
};

type Put = (citation: Citation, from: number, to: number) => void;

/** Lets a fact beside the texts be cited in this one, once it was the last that was written in. */
const useCitingHere = (area: RefObject<HTMLTextAreaElement | null>, put: Put) => {
  const { writtenIn } = useCiting();
  // A field that was left keeps its selection.
  const citeHere = (citation: Citation) => {
    const field = area.current;
    if (!field) return;
    put(citation, field.selectionStart, field.selectionEnd);
    field.focus();
  };
  const latest = useRef(citeHere);
  useLayoutEffect(() => {
    latest.current = citeHere;
  });
  const here = useCallback((citation: Citation) => latest.current(citation), []);
  useEffect(() => () => writtenIn.leave(here), [writtenIn, here]);
  return () => writtenIn.enter(here);
};

/** What is typed after an open `[[`, and what becomes of a fact that is chosen there. */
const useCitation = ({ text, onText, oneLine }: CitingAreaProps) => {
  const { isGone, tie } = useCiting();
  const { area, caret, setCaret, jumpTo } = useCaret();
  const [refused, setRefused] = useState<number>();
  const keys = useRef<CitationListKeys>(null);
  const shown = editedForm(text, isGone);
  const open = caret < 0 ? null : openCitation(shown, caret);
  const offered = open !== null && open.start !== refused ? open : null;
  const take = (edited: string, cited: readonly Citation[]) =>
    onText(storedForm(oneLine ? edited.replace(/\s*\n\s*/g, ' ') : edited, cited));
  const put = (citation: Citation, from: number, to: number) => {
    const inserted = `[[${citation.words}]]`;
    const edited = shown.slice(0, from) + inserted + shown.slice(to);
    take(edited, [citation, ...citationsIn(text)]);
    jumpTo(from + inserted.length);
    tie(citation.findingId);
  };
  const cite = (citation: Citation) => open && put(citation, open.start, caret);
  const isWritten = useCitingHere(area, put);
  const drop = (event: DragEvent<HTMLTextAreaElement>) => {
    const citation = droppedFact(event);
    if (!citation) return;
    event.preventDefault();
    const at = placeOfDrop(event, event.currentTarget);
    put(citation, at, at);
    event.currentTarget.focus();
  };
  const write = (edited: string) => take(edited, citationsIn(text));
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (offered && event.key === 'Escape') setRefused(offered.start);
    else if (!(offered && keys.current?.press(event.key)) && !(oneLine && event.key === 'Enter'))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { area, setCaret, keys, shown, offered, write, cite, press, isWritten, drop };
};

/** Prose in which `[[` offers the company's facts; what is taken is cited and linked. */
export function CitingArea(props: CitingAreaProps) {
  const { text, onLeave, placeholder, label, field, inline } = props;
  const citation = useCitation(props);
  const { area, setCaret, keys, shown, offered, write: edit, cite, press } = citation;
  const listId = useId();
  const [active, setActive] = useState<string>();
  const naming = useFieldControl({});
  return (
    <span className={styles['area']} data-inline={inline || undefined}>
      <Shade text={text} {...(placeholder && { placeholder })} />
      <textarea
        rows={1}
        {...naming}
        data-write
        ref={area}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={offered ? listId : undefined}
        aria-activedescendant={offered ? active : undefined}
        data-field={field}
        autoComplete="off"
        placeholder={placeholder}
        maxLength={PROSE_MAX}
        className={classNames(write['write'], styles['field'])}
        value={shown}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart);
          edit(currentTarget.value);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={press}
        onFocus={citation.isWritten}
        onDragOver={(event) => isFact(event) && event.preventDefault()}
        onDrop={citation.drop}
        onBlur={() => {
          setCaret(-1);
          onLeave?.();
        }}
      />
      {offered && (
        <CitationList
          id={listId}
          words={offered.words}
          anchor={area}
          keys={keys}
          onActive={setActive}
          onCite={cite}
        />
      )}
    </span>
  );
}
