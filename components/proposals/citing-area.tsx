import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
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
  return { area, caret, setCaret, wanted };
};

/** Prose in which `[[` offers the company's facts; what is taken is cited and linked. */
export function CitingArea(props: CitingAreaProps) {
  const { text, onText, onLeave, placeholder, label, field, inline, oneLine } = props;
  const { isGone, tie } = useCiting();
  const { area, caret, setCaret, wanted } = useCaret();
  const listId = useId();
  const [active, setActive] = useState<string>();
  const [refused, setRefused] = useState<number>();
  const keys = useRef<CitationListKeys>(null);
  const naming = useFieldControl({});
  const shown = editedForm(text, isGone);
  const open = caret < 0 ? null : openCitation(shown, caret);
  const offering = open !== null && open.start !== refused;

  const take = (edited: string, cited: readonly Citation[]) =>
    onText(storedForm(oneLine ? edited.replace(/\s*\n\s*/g, ' ') : edited, cited));
  const cite = (citation: Citation) => {
    if (!open) return;
    const inserted = `[[${citation.words}]]`;
    const edited = shown.slice(0, open.start) + inserted + shown.slice(caret);
    take(edited, [citation, ...citationsIn(text)]);
    wanted.current = open.start + inserted.length;
    setCaret(wanted.current);
    tie(citation.findingId);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (offering && event.key === 'Escape') setRefused(open.start);
    else if (!(offering && keys.current?.press(event.key)) && !(oneLine && event.key === 'Enter'))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className={styles['area']} data-inline={inline || undefined}>
      <Shade text={text} {...(placeholder && { placeholder })} />
      <textarea
        rows={1}
        {...naming}
        ref={area}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={offering ? listId : undefined}
        aria-activedescendant={offering ? active : undefined}
        data-field={field}
        autoComplete="off"
        placeholder={placeholder}
        maxLength={PROSE_MAX}
        className={classNames(write['write'], styles['field'])}
        value={shown}
        onChange={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart);
          take(currentTarget.value, citationsIn(text));
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={press}
        onBlur={() => {
          setCaret(-1);
          onLeave?.();
        }}
      />
      {offering && (
        <CitationList
          id={listId}
          words={open.words}
          anchor={area}
          keys={keys}
          onActive={setActive}
          onCite={cite}
        />
      )}
    </span>
  );
}
