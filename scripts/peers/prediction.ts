/** What a reader claims of a page, in the form that the score beside a corpus reads. */
export interface Prediction {
  company_name?: string;
  mission?: string;
  vision?: string;
  values: string[];
  products: { name: string }[];
  leaders: { name: string; title: string | null }[];
}

/** What a peer hands back from inside the page. */
export interface PeerReading {
  prediction: Prediction;
  /** Milliseconds until the reader view alone was there, where the peer starts from one. */
  readerMs?: number;
}

export const nothingRead = (): Prediction => ({ values: [], products: [], leaders: [] });
