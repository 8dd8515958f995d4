/** Whom we are measured beside. Each is a file here whose `readPage` runs in the page. */
export interface Peer {
  id: string;
  name: string;
  note: string;
}

export const peers: readonly Peer[] = [
  {
    id: 'metascraper',
    name: 'metascraper + JSON-LD + microdata',
    note: 'made for Node and given markup: here bundled for the page, without its loader of frames',
  },
  {
    id: 'readability',
    name: 'Readability + compromise',
    note: 'compromise knows English names only',
  },
  { id: 'adjacency', name: 'name-then-title adjacency', note: 'ours, plain: no library' },
  { id: 'defuddle', name: 'Defuddle + compromise', note: 'compromise knows English names only' },
];
