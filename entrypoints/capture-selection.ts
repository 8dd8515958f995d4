import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '@/lib/extract/read-selection';

export default defineUnlistedScript(() => readSelection(document, location.href, Date.now()));
