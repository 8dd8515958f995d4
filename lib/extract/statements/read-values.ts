import type { Confidence } from '@/lib/domain/base';
import type { Sighting } from '../define-rule';
import type { Shape } from '../page/named-line';
import type { Page } from '../page/page';
import { valueSeries } from './value-series';

/** The values that stand on the page in one shape; each rule reads one. */
export const readValues = (shape: Shape, confidence: Confidence) =>
  function* (page: Page): Generator<Sighting> {
    for (const series of valueSeries(page)) {
      if (series.shape !== shape) continue;
      for (const { name, description, line } of series.members)
        yield {
          fields: { text: name, value: description ?? undefined },
          at: line,
          confidence: series.isSure ? confidence : 'medium',
        };
    }
  };
