import { useSaving } from '@/components/saving/saving';
import { Segments } from '@/components/ui/segments';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './power-interest.module.css';

const AXES = ['power', 'interest'] as const;
const LEVELS = [
  { level: 1, words: 'little' },
  { level: 2, words: 'some' },
  { level: 3, words: 'much' },
] as const;

/** What somebody can decide and how much the role matters to them, from little to much. */
export function PowerInterest({ person }: { readonly person: Person }) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <div className={styles['axes']}>
      {AXES.map((axis) => (
        <Segments
          key={axis}
          size="s"
          legend={i18n.t(`person.${axis}`)}
          value={`${person[axis] ?? 'none'}`}
          options={[
            { value: 'none', label: i18n.t('person.notSaid') },
            ...LEVELS.map(({ level, words }) => ({
              value: `${level}`,
              label: i18n.t(`person.${words}`),
            })),
          ]}
          onChange={(value) =>
            void save(
              edit(
                store,
                'people',
                person.id,
                axis,
                LEVELS.find(({ level }) => `${level}` === value)?.level,
              ),
            )
          }
        />
      ))}
    </div>
  );
}
