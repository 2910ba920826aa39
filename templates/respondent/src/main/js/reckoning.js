/** How rules reckon: as core's Arithmetic has it, with nothing where there is no result. */
import { daysBetween, isMoment, moved } from './moments.js';
import { lengthOf, numberOf, textOf } from './rules.js';

/** What was meant: 100.5 where 1.005 * 100 is a little less. */
function exact(number) {
  return Number(number.toPrecision(15));
}

/** A number as people read it, like core's Decimals: to 15 digits, without a power of ten. */
export function plain(number) {
  const [digits, power] = String(exact(number)).split('e-');
  return power
    ? digits.replace(/(\d)\.?(\d*)$/, (all, first, rest) => '0.' + '0'.repeat(power - 1) + first + rest)
    : digits;
}

function result(number) {
  return Math.abs(number) < 1e15 ? number : '';
}

function reckon(a, b, reckoning) {
  const x = numberOf(a);
  const y = numberOf(b);
  return x === null || y === null ? '' : result(reckoning(x, y));
}

function rounded(number, places) {
  if (places % 1 || Math.abs(places) > 15) {
    return NaN;
  }
  const unit = Math.pow(10, Math.abs(places));
  return places < 0
    ? Math.floor(exact(number / unit) + 0.5) * unit
    : Math.floor(exact(number * unit) + 0.5) / unit;
}

/** A value as a text, a number as people read it. */
export function said(value) {
  return typeof value === 'number' ? plain(value) : textOf(value);
}

/** What is kept of a calculation: see QuestionKind.Calculation. */
function keptOf(value) {
  if (typeof value === 'number') {
    return exact(value);
  }
  const text = textOf(value);
  return lengthOf(text) > 100 ? '' : text;
}

function add(a, b) {
  const [x, y] = [textOf(a), textOf(b)];
  if (isMoment(x)) {
    return moved(x, b, 1);
  }
  return isMoment(y) ? moved(y, a, 1) : reckon(a, b, (m, n) => m + n);
}

function subtract(a, b) {
  const [x, y] = [textOf(a), textOf(b)];
  if (!isMoment(x)) {
    return reckon(a, b, (m, n) => m - n);
  }
  return isMoment(y) ? daysBetween(y, x) : moved(x, b, -1);
}

/** What the operations that reckon come to, by their words; and a length, which a number may have too. */
export const reckoning = {
  'length': a => lengthOf(said(a)),
  '+': add,
  '-': subtract,
  '*': (a, b) => reckon(a, b, (m, n) => m * n),
  'div': (a, b) => reckon(a, b, (m, n) => m / n),
  'mod': (a, b) => reckon(a, b, (m, n) => m % n),
  'round': (a, b) => reckon(a, b, rounded),
  'int': a => reckon(a, 0, m => m - m % 1),
  'number': a => reckon(a, 0, m => m),
  'concat': (a, b) => said(a) + said(b),
  'kept': keptOf
};
