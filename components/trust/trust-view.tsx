import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { DeliverStories } from './deliver-stories';
import { Expectations } from './expectations';
import { Introductions } from './introductions';
import { PowerGridFigure } from './power-grid-figure';
import { Promises } from './promises';
import styles from './trust.module.css';

/** What was promised, whom to meet, what is expected of whom. */
export function TrustView({ plan, at }: ViewProps) {
  return (
    <ViewPage view="trust" plan={plan}>
      <div className={styles['two']}>
        <PowerGridFigure plan={plan} at={at} />
        <div className={styles['sections']}>
          <Promises plan={plan} at={at} />
          <DeliverStories plan={plan} />
        </div>
      </div>
      <Introductions plan={plan} at={at} />
      <Expectations plan={plan} at={at} />
    </ViewPage>
  );
}
