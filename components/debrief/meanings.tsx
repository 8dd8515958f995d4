import { TypedField } from '@/components/saving/typed-field';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { sayMeaning } from '@/lib/store/commands/say-meaning';
import styles from './rail.module.css';
import { useCard } from './use-card';

/** What this person meant by each requirement that must be met; any may be left out. */
export function Meanings() {
  const store = useStore();
  const { plan, person, seat } = useCard();
  const musts = plan.role.requirements.filter(({ kind }) => kind === 'must');
  if (musts.length === 0) return null;
  const own = plan.keyPoints.filter(({ personId }) => personId === person.id);
  const meaningOf = (id: string) =>
    own.find(({ requirementId }) => requirementId === id)?.interpretation;
  const said = musts.filter(({ id }) => meaningOf(id)).length;
  return (
    <section>
      <SectionHeading level={2} count={i18n.t('debrief.ofCount', [said, musts.length])}>
        {i18n.t('debrief.meant', [person.name])}
      </SectionHeading>
      <div className={styles['meanings']}>
        {musts.map((requirement) => (
          <TypedField
            key={requirement.id}
            place={`meaning ${person.id} ${requirement.id}`}
            value={meaningOf(requirement.id)}
            keep={(text) => sayMeaning(store, seat, requirement, text)}
            label={i18n.t('debrief.requirement', [requirement.text])}
            placeholder={i18n.t('debrief.meantHint')}
            field={`meaning-${requirement.id}`}
            multiline
          />
        ))}
      </div>
    </section>
  );
}
