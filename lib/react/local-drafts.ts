const PREFIX = 'draft:';

/**
 * Drafts in `localStorage`. Where the browser has none, or it is full, the typing goes on without: the
 * database has the draft a moment later.
 */
export const readLocal = (key: string): string | null => {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null; // switched off
  }
};

export const writeLocal = (key: string, text: string): void => {
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    removeLocal(key); // full: an older text must not win over the one in the database
  }
};

export const removeLocal = (key: string): void => {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // switched off: there is nothing to remove
  }
};

/** The keys of all drafts that are there. */
export const localKeys = (): string[] => {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.map((key) => key.slice(PREFIX.length));
  } catch {
    return []; // switched off
  }
};
