import { hostKind } from './host-kind';

/** Whether a page may be picked from: never on LinkedIn, nor where the browser keeps extensions off. */
export const isPickable = (address: string | null | undefined): boolean => {
  const kind = address ? hostKind(address) : 'restricted';
  return kind === 'site' || kind === 'shared-host';
};
