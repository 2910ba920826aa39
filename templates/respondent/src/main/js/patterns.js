/** Whether texts are written as patterns want them. */
import { said } from './reckoning.js';

/**
 * Whether a text as a whole is as a pattern wants it: all ways at once, one letter after the other, as core's TextPattern goes.
 *
 * @param pattern steps with a space between them: a class of letters, or + and the steps that may come next
 */
export function fits(value, pattern) {
  const steps = pattern.split(' ').map(step => step[0] === '+' ? step.slice(1).split(',') : new RegExp(step, 'u'));
  const enter = (ways, at) => {
    if (!ways.has(at)) {
      ways.add(at);
      [].concat(steps[at]).forEach(next => next > -1 && enter(ways, Number(next)));
    }
    return ways;
  };
  let ways = enter(new Set(), 0);
  Array.from(said(value)).forEach(letter => {
    const next = new Set();
    ways.forEach(at => steps[at] && steps[at].test && steps[at].test(letter) && enter(next, at + 1));
    ways = next;
  });
  return ways.has(steps.length);
}
