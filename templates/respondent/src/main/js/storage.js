/** What the device keeps for us. It may be missing, forbidden or full: what is kept is a comfort only. */

let storage = null;
try {
  storage = window.localStorage;
  storage.getItem('dany');
} catch (forbidden) {
  storage = null;
}

/** The text under a name, or null. */
export function recall(name) {
  try {
    return storage && storage.getItem(name);
  } catch (forbidden) {
    return null;
  }
}

/** Keeps a text under a name; null takes it away. */
export function keep(name, text) {
  try {
    if (storage && text === null) {
      storage.removeItem(name);
    } else if (storage) {
      storage.setItem(name, text);
    }
  } catch (full) {
    /* The page goes on without. */
  }
}

export function names() {
  try {
    return Object.keys(storage || {});
  } catch (forbidden) {
    return [];
  }
}
