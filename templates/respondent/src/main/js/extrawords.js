/** What the script of extras says: sent in front of it, in the order of ExtraWords.json. */
export const [
  picture,
  pictureHint,
  stopReading
] = window.danyExtraWords;
