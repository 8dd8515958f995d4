import { expect, it } from 'vitest';
import { monthOf } from '@/lib/domain/month-of';

it.each([
  ['2019', '2019'],
  ['2019-03', '2019-03'],
  ['2019-03-14', '2019-03'],
  ['03/2019', '2019-03'],
  ['3.2019', '2019-03'],
  ['14.03.2019', '2019-03'],
  ['March 2019', '2019-03'],
  ['März 2019', '2019-03'],
  ['févr. 2019', '2019-02'],
  ['juillet 2019', '2019-07'],
  ['enero de 2019', '2019-01'],
  ['Dez. 2019', '2019-12'],
])('reads %j', (text, month) => expect(monthOf(text)).toBe(month));

it.each(['', 'today', '13/2019', '2019-00', '1812', 'Room 2019', 'March', 'March 2019 or so'])(
  'leaves %j',
  (text) => expect(monthOf(text)).toBeNull(),
);
