/** Days, times of day, and days with their time, to the minute: `2024-04-05`, `08:30`, `2024-04-05T08:30`, as core's Moment has them. */
import { clock, numberOf, textOf } from './rules.js';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const START = '1970-01-01';
const LIKE = /^(\d{4}-\d\d-\d\d(T\d\d:\d\d)?|\d\d:\d\d)$/;

export function isOfAnyDay(text) {
  return text.length < START.length;
}

export function isDayAlone(text) {
  return text.length === START.length;
}

/** Milliseconds since 1970, or since midnight; NaN for what calendar or clock do not have: JavaScript takes the 31st of June for the 1st of July. */
function instantOf(text) {
  const then = LIKE.test(text) ? Date.parse(isDayAlone(text) ? text : (isOfAnyDay(text) ? START + 'T' : '') + text + 'Z') : NaN;
  return written(then, text) === text ? then : NaN;
}

/** As `form` is written; empty for nothing. */
function written(then, form) {
  const text = Math.abs(then) < 1e15 ? new Date(then).toISOString() : '';
  const like = isOfAnyDay(form) ? text.slice(START.length + 1, 16) : text.slice(0, form.length);
  return LIKE.test(like) && (!isOfAnyDay(form) || text.startsWith(START)) ? like : '';
}

export function isMoment(text) {
  return !isNaN(instantOf(text));
}

/** The moment that so many days lead to. */
export function moved(text, days, direction) {
  const number = numberOf(days);
  return number === null || isDayAlone(text) && number % 1
    ? ''
    : written(instantOf(text) + Math.round(direction * number * (DAY / MINUTE)) * MINUTE, text);
}

/** The days between two moments; nothing between a time of day and a day. */
export function daysBetween(from, to) {
  return isOfAnyDay(from) === isOfAnyDay(to) ? (instantOf(to) - instantOf(from)) / DAY : '';
}

/** A day begins at midnight. */
function inOrder(value) {
  const text = textOf(value);
  return isDayAlone(text) ? text + 'T00:00' : text;
}

/** Whether one is before the other: never unless both are numbers, days with or without their time, or times of day. */
function isBefore(a, b, isEqualEnough) {
  let x = numberOf(a);
  let y = numberOf(b);
  if (x === null || y === null) {
    x = inOrder(a);
    y = inOrder(b);
    if (!LIKE.test(x) || !LIKE.test(y) || x.length !== y.length) {
      return false;
    }
  }
  return x < y || isEqualEnough && x === y;
}

/** What rules do with moments, by their words. */
export const timing = {
  'now': () => clock().slice(0, 16),
  'before': (a, b) => isBefore(a, b, false),
  'until': (a, b) => isBefore(a, b, true),
  'date': value => {
    const text = textOf(value);
    return isMoment(text) && !isOfAnyDay(text) ? text.slice(0, START.length) : value;
  },
  'decimal-time': value => {
    const text = textOf(value);
    return isMoment(text) && !isDayAlone(text) ? instantOf(text.slice(-5)) / DAY : '';
  },
  'decimal-date-time': value => {
    const text = textOf(value);
    return isMoment(text) && !isOfAnyDay(text) ? instantOf(text) / DAY : '';
  }
};
