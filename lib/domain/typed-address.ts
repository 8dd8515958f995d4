import { canonicalAddress } from './canonical-address';
import { fail, ok, type Result } from './result';
import { parseWebAddress } from './web-address';

/** "acme.example/about", as people write it. */
const WITHOUT_SCHEME = /^[^\s/:?#@]+\.[^\s/:?#@]+(?::\d+)?(?:[/?#]|$)/;

/** The web address somebody typed or pasted; '' where they left it empty. */
export const parseTypedAddress = (typed: string): Result<string, 'no-address'> => {
  const text = typed.trim();
  if (text === '') return ok('');
  const url = parseWebAddress(WITHOUT_SCHEME.test(text) ? `https://${text}` : text);
  return url && canonicalAddress(url.href) ? ok(url.href) : fail('no-address');
};
