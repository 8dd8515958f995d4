import { type ReactNode, useEffect, useRef } from 'react';
import { Note } from '@/components/ui/note';
import type { SetUpProblem } from '@/lib/sync-device/vaults';
import { problemWords, remedyWords } from './problem-words';

interface ProblemNoteProps {
  readonly problem: SetUpProblem;
  readonly action?: ReactNode;
}

/** What went wrong and what to do next. */
export function ProblemNote({ problem, action }: ProblemNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  // Under a long form it would arrive unseen.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Note ref={note} tone="warn" role="alert" action={action}>
      <p>
        <b>{problemWords(problem)}</b>
      </p>
      <p>{remedyWords(problem)}</p>
    </Note>
  );
}
