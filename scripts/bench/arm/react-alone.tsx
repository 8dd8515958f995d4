import { createRoot } from 'react-dom/client';

/** What any extension with React pays: the arm that popup and panel are measured beside. */
const root = document.querySelector('#root');
if (root) createRoot(root).render(<main>React alone</main>);
