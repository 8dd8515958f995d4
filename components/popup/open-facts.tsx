import { OpenSource } from '@/components/evidence/open-source';
import type { Research } from '@/lib/store/queries/research';
import styles from './review.module.css';

/** Facts that the page does not say any more as it did, each with the question what is to become of it. */
export function OpenFacts({ facts }: { readonly facts: readonly Research[] }) {
  return (
    <ul>
      {facts.map((research) => (
        <li key={research.finding.id} className={styles['open']}>
          <p>
            <bdi>{research.finding.ownWords || research.finding.text}</bdi>
            {research.finding.value && <bdi className="text-2"> {research.finding.value}</bdi>}
          </p>
          <OpenSource research={research} />
        </li>
      ))}
    </ul>
  );
}
