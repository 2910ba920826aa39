/** What the rare script says: sent in front of it, in the order of RareWords.json. */
export const [
  errorNotADay,
  errorNotADayAndTime,
  errorNotANumber,
  errorNotATime,
  errorRange,
  errorStep,
  errorWholeNumber,
  found,
  idleCountdown,
  keepPage,
  kioskNotice,
  search,
  slide,
  timeOfDay,
  timeOnDay
] = window.danyRareWords;
