/** Rules as the server writes them (see ScriptRule), and values as they count them. */

/** A value is a text, a number, a truth, or the codes of the choices as an array. */
export function textOf(value) {
  return [].concat(value).join(' ');
}

export function codesOf(value) {
  return textOf(value) === '' ? [] : [].concat(value).map(String);
}

export function isTrue(value) {
  return Boolean(Array.isArray(value) ? textOf(value) : value);
}

/** The number that a text says, with a comma or a point; null if it says none. */
export function numberOf(value) {
  const text = textOf(value);
  return /^-?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Length as people count: an emoji is one character. */
export function lengthOf(text) {
  return Array.from(text).length;
}

/** Below, equal or above as -1, 0, 1: by number where both are numbers, otherwise by letters. */
function order(a, b) {
  let x = numberOf(a);
  let y = numberOf(b);
  if (x === null || y === null) {
    x = textOf(a);
    y = textOf(b);
  }
  return x < y ? -1 : Number(x > y);
}

const operations = {
  '=': (a, b) => order(a, b) === 0,
  '!=': (a, b) => order(a, b) !== 0,
  '<': (a, b) => order(a, b) < 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>': (a, b) => order(a, b) > 0,
  '>=': (a, b) => order(a, b) >= 0,
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
 * What a rule comes to.
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
      return today();
  }
}

/** The day in Vietnam, wherever the device believes to be. */
function today() {
  const vietnam = 7 * 60 * 60 * 1000;
  return new Date(Date.now() + vietnam).toISOString().slice(0, 10);
}
