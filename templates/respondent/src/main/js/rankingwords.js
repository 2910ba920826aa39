/** What the script of rankings says: sent in front of it, in the order of RankingWords.json. */
export const [
  byTapping,
  choose,
  errorNotAllPlaced,
  errorSamePlace,
  place,
  placed
] = window.danyRankingWords;
