import { parseWebAddress } from './web-address';

/** The last part of an address's path, as people read it; '' where it has none. */
export const fileNameOf = (address: string): string => {
  const name = parseWebAddress(address)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone % in the name
  }
};
