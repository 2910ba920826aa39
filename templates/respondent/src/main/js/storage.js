/** What the device keeps for us. It may be missing, forbidden or full: what is kept is a comfort only. */

/** The text under a name, or null. */
export function recall(name) {
  try {
    return window.localStorage.getItem(name);
  } catch (forbidden) {
    return null;
  }
}

/** Keeps a text under a name; null takes it away. */
export function keep(name, text) {
  try {
    if (text === null) {
      window.localStorage.removeItem(name);
    } else {
      window.localStorage.setItem(name, text);
    }
  } catch (full) {
    /* The page goes on without. */
  }
}

export function names() {
  try {
    return Object.keys(window.localStorage);
  } catch (forbidden) {
    return [];
  }
}
