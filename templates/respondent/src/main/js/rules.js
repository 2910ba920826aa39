/** Rules as the server writes them (see ScriptRule), and values as they count them. */

/** A value is a text, a number, a truth, or the codes of the choices as an array. */
export function textOf(value) {
  return [].concat(value).join(' ');
}

export function codesOf(value) {
  return textOf(value).split(' ').filter(code => code);
}

export function isTrue(value) {
  return Boolean(Array.isArray(value) ? textOf(value) : value);
}

/** The number that a value is, or that a text says with a comma or a point; null if it says none. A truth is 1 or 0. */
export function numberOf(value) {
  if (/^(number|boolean)$/.test(typeof value)) {
    return Number(value);
  }
  const text = textOf(value);
  return /^-?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Length as people count: an emoji is one character. */
export function lengthOf(text) {
  return Array.from(text).length;
}

/** By truth if one side is a truth, else by number if one side is a number, else by letters, as core's Comparison has it. */
function areEqual(a, b) {
  const types = [typeof a, typeof b];
  if (types.includes('boolean')) {
    return isTrue(a) === isTrue(b);
  }
  return types.includes('number') ? numberOf(a) !== null && numberOf(a) === numberOf(b) : textOf(a) === textOf(b);
}

/** Never unless both are numbers; days and times have words of their own (see moments.js). */
function isBelow(a, b, isEqualEnough) {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x !== null && y !== null && (x < y || Boolean(isEqualEnough) && x === y);
}

/** What rules are made of; what reckons is told where a page asks for it (see rare.js). */
export const operations = {
  '=': areEqual,
  '<': (a, b) => isBelow(a, b),
  '<=': (a, b) => isBelow(a, b, true),
  'and': (a, b) => isTrue(a) && isTrue(b),
  'or': (a, b) => isTrue(a) || isTrue(b),
  'not': a => !isTrue(a),
  'has': (a, b) => codesOf(a).includes(textOf(b)),
  'count': a => codesOf(a).length,
  'length': a => lengthOf(textOf(a)),
  'if': (a, b, c) => isTrue(a) ? b : c,
  'first': (a, b) => textOf(a) === '' ? b : a
};

/**
 * What a rule comes to. Throws where it has an operation that nobody has told of yet.
 *
 * @param answers the answers so far, by name
 * @param self the answer that the rule is about
 */
export function evaluate(rule, answers, self) {
  if (Array.isArray(rule)) {
    const [operation, ...parts] = rule;
    return operations[operation](...parts.map(part => evaluate(part, answers, self)));
  }
  if (typeof rule !== 'string') {
    return rule;
  }
  const rest = rule.slice(1);
  switch (rule[0]) {
    case '$':
      return answers[rest] === undefined ? '' : answers[rest];
    case '=':
      return rest;
    case '.':
      return self;
    default:
      return clock().slice(0, 10);
  }
}

/** Day and time in Vietnam, wherever the device believes to be. */
export function clock() {
  const vietnam = 7 * 60 * 60 * 1000;
  return new Date(Date.now() + vietnam).toISOString();
}
