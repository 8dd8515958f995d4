import { levelWords } from '@/components/people/person-rank';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { InvitedPerson, LeftOut } from '@/lib/domain/invitation';
import { rankTitle } from '@/lib/domain/seniority/rank-title';
import { i18n } from '@/lib/locales/i18n';
import styles from './invitation.module.css';
import type { Guest } from './use-guests';

const roleWords = ({ sentIt, perhapsYou }: InvitedPerson): string | null => {
  if (perhapsYou) return i18n.t('invitation.perhapsYou');
  return sentIt ? i18n.t('invitation.sentIt') : null;
};

/** "Director · 6", as far as the title tells. */
const titleWords = ({ title }: InvitedPerson): string => {
  if (!title) return '';
  const { level } = rankTitle(title);
  return `${title} · ${i18n.t('people.rank', [levelWords(level), level])}`;
};

interface InvitedPeopleProps {
  readonly guests: readonly Guest[];
  readonly leftOut: readonly LeftOut[];
  readonly onTick: (guest: Guest, taken: boolean) => void;
  readonly onName: (guest: Guest, line: string) => void;
}

/** Whom the invitation names: a tick each, a field where it has an address only. */
export function InvitedPeople({ guests, leftOut, onTick, onName }: InvitedPeopleProps) {
  return (
    <>
      <ul className={styles['guests']}>
        {guests.map((guest) => (
          <li key={guest.key}>
            {guest.person.name === '' ? (
              <Field
                label={i18n.t('invitation.nameOf', [guest.person.address ?? ''])}
                hint={i18n.t('invitation.nameHint')}
              >
                <TextInput
                  compact
                  value={guest.line}
                  autoComplete="off"
                  onChange={({ currentTarget }) => onName(guest, currentTarget.value)}
                />
              </Field>
            ) : (
              <Checkbox
                checked={guest.taken}
                label={
                  <>
                    {guest.person.name}{' '}
                    <span className="text-2">
                      {[titleWords(guest.person), roleWords(guest.person)]
                        .filter(Boolean)
                        .join(', ')}
                    </span>
                  </>
                }
                onChange={({ currentTarget }) => onTick(guest, currentTarget.checked)}
              />
            )}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p className="text-2">
          {i18n.t('invitation.leftOut', [
            leftOut.map(({ name, why }) => i18n.t(`invitation.why.${why}`, [name])).join(', '),
          ])}
        </p>
      )}
    </>
  );
}
