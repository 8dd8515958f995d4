import { useState } from 'react';
import { LinkSentence } from '@/components/findings/link-sentence';
import type { Target } from '@/components/findings/targets';
import { useToggleLink } from '@/components/findings/use-toggle-link';
import type { useGridKeys } from '@/components/requirements/use-grid-keys';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import type { Suggest } from '@/lib/react/use-suggest';
import { unlink } from '@/lib/store/commands/link';
import type { Research } from '@/lib/store/queries/research';
import styles from './coverage.module.css';
import { CoverageCell } from './coverage-cell';

interface FactRowProps {
  readonly research: Research;
  readonly row: number;
  readonly targets: readonly Target[];
  readonly suggest: Suggest;
  readonly cell: ReturnType<typeof useGridKeys>['cell'];
}

/** Links a fact, and offers to take that back. */
const useLinkHere = (research: Research, suggest: Suggest) => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const toggle = useToggleLink(suggest(research));
  return async (target: Target) => {
    const id = await toggle(research, target);
    if (typeof id !== 'string') return;
    toast({
      message: i18n.t('coverage.linked', [target.name]),
      undo: { label: i18n.t('saving.undo'), run: () => void save(unlink(store, id)) },
    });
  };
};

/** One fact, and whom it is for; why, as a sentence, where that is asked. */
export function FactRow({ research, row, targets, suggest, cell }: FactRowProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const linkHere = useLinkHere(research, suggest);
  const { finding, links } = research;
  const suggested = new Set(suggest(research).map(({ targetId }) => targetId));
  const linkTo = (id: string) => links.find(({ toId }) => toId === id);
  const sentence = asked === null ? undefined : linkTo(asked);
  const name = targets.find(({ id }) => id === asked)?.name;
  const route = { page: 'company', id: finding.companyId, view: 'research' } as const;
  const press = (target: Target) => {
    if (!linkTo(target.id)) void linkHere(target);
    else setAsked(asked === target.id ? null : target.id);
  };
  return (
    <>
      <tr className={styles['fact']} data-linked={links.length > 0 || undefined}>
        <th scope="row">
          <a href={formatRoute({ ...route, at: finding.id })}>{finding.text}</a>
          {finding.value && <span className="text-2"> {finding.value}</span>}
        </th>
        {targets.map((target, column) => (
          <CoverageCell
            key={target.id}
            target={target}
            fact={finding.text}
            isLinked={linkTo(target.id) !== undefined}
            isSuggested={suggested.has(target.id)}
            isOpen={asked === target.id}
            cell={cell(row, column)}
            onPress={() => press(target)}
          />
        ))}
      </tr>
      {sentence && name !== undefined && (
        <tr className={styles['why']}>
          <td colSpan={targets.length + 1}>
            <ul>
              <LinkSentence link={sentence} name={name} />
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
