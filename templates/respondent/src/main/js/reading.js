/** From what stands in the fields to a checked value, or what is wrong with it, as core reads it. */
import { fill } from './page.js';
import { codesOf, evaluate, isTrue, lengthOf, numberOf } from './rules.js';
import * as words from './words.js';

/** The box that says whether contact details may be kept. */
export const CONSENT = '[type=checkbox][data-contact]';

/** Whether a rule of the page, if there is one, holds; what cannot be told here does until the server says otherwise. */
export function holds(rule, answers, self) {
  try {
    return !rule || isTrue(evaluate(JSON.parse(rule), answers, self));
  } catch {
    return true;
  }
}

/**
 * The value of a variable: `value` is empty where there is none, `wrong` says why it cannot be taken.
 *
 * @param limits the data attributes of the question
 * @param answers the answers so far; the value is among them afterwards
 */
export function readVariable(limits, variable, answers) {
  const { value, wrong } = reader(variable.inputs[0])(limits, variable.inputs);
  if (codesOf(value).length === 0) {
    const isOptional = 'optional' in limits && holds(limits.optional, answers, '');
    return { value: '', wrong: isOptional ? '' : limits.need || words.errorMissing, isSkipped: true };
  }
  if (wrong) {
    return { value: '', wrong };
  }
  answers[variable.name] = value;
  return holds(limits.ok, answers, value)
    ? { value, wrong: '' }
    : { value: '', wrong: limits.say || words.errorConstraint };
}

/** How a field is read, by its type. Numbers, days and times are told how where a page asks for any (see rare.js). */
export const kinds = {
  checkbox: readChoices,
  radio: readChoice,
  momentOf: text => text,
  said: text => text
};

function reader({ type, maxLength }) {
  return kinds[type] || maxLength < 0 && kinds.number || readText;
}

function readChoices(limits, inputs) {
  const chosen = inputs.filter(isChosen);
  const value = chosen.map(input => input.value);
  const alone = chosen.find(input => input.hasAttribute('data-alone'));
  if (alone && chosen.length > 1) {
    return { value, wrong: fill(words.errorExclusive, alone.parentNode.textContent) };
  }
  return { value, wrong: chosen.length > limits.most ? tooMany(limits) : '' };
}

/** What is said of one tick too many. */
export function tooMany({ most, say }) {
  return say || fill(words.errorTooMany, most);
}

function readChoice(question, inputs) {
  const chosen = inputs.find(isChosen);
  return { value: chosen ? chosen.value : '' };
}

/** A choice that is not offered is not chosen, whatever was ticked before. */
export function isChosen(input) {
  return input.checked && !input.parentNode.hidden;
}

/** Lines, edges and letters as the server stores them. */
export function typedIn(input) {
  return input.value.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}

function readText({ ok, say }, [input]) {
  const consent = input.parentNode.querySelector(CONSENT);
  const value = typedIn(input);
  const length = lengthOf(value);
  const most = input.maxLength;
  if (most > 0 && length > most) {
    return { value, wrong: !ok && say || fill(words.errorTooLong, most, length) };
  }
  return { value, wrong: consent && !consent.checked ? words.errorConsent : '' };
}
