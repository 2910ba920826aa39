/** From what stands in the fields to a checked value, or what is wrong with it, as core reads it. */
import { fill, words } from './page.js';
import { codesOf, evaluate, isTrue, lengthOf, numberOf } from './rules.js';

/**
 * The value of a variable: `value` is empty where there is none, `wrong` says why it cannot be taken.
 *
 * @param answers the answers so far; the value is among them afterwards
 */
export function readVariable(question, variable, answers) {
  const { value, wrong } = reader(variable.inputs[0])(question, variable.inputs);
  if (codesOf(value).length === 0) {
    return { value: '', wrong: question.isOptional ? '' : question.missing || words.errorMissing, isSkipped: true };
  }
  if (wrong) {
    return { value: '', wrong };
  }
  answers[variable.name] = value;
  if (question.constraint && !isTrue(evaluate(question.constraint, answers, value))) {
    return { value: '', wrong: question.broken || words.errorConstraint };
  }
  return { value, wrong: '' };
}

function reader(input) {
  if (input.type === 'checkbox') {
    return readChoices;
  }
  if (input.type === 'radio') {
    return readChoice;
  }
  if (input.maxLength > 0) {
    return readText;
  }
  return input.type === 'date' ? readDay : readNumber;
}

function readChoices({ atMost, broken }, inputs) {
  const chosen = inputs.filter(isChosen);
  const value = chosen.map(input => input.value);
  const alone = chosen.find(input => input.hasAttribute('data-alone'));
  if (alone && chosen.length > 1) {
    return { value, wrong: fill(words.errorExclusive, alone.parentNode.textContent) };
  }
  return { value, wrong: atMost && chosen.length > atMost ? broken || fill(words.errorTooMany, atMost) : '' };
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

function readText({ consent, constraint, broken }, [input]) {
  const value = typedIn(input);
  const length = lengthOf(value);
  if (length > input.maxLength) {
    return { value, wrong: !constraint && broken || fill(words.errorTooLong, input.maxLength, length) };
  }
  return { value, wrong: consent && !consent.checked ? words.errorConsent : '' };
}

function readNumber({ bounds, broken }, [input]) {
  const value = typedIn(input);
  if (!value || !bounds) {
    return { value };
  }
  const [min, max, decimals, step] = bounds;
  const isWhole = decimals === '0';
  const number = numberOf(value);
  if (number === null || (isWhole && /[.,]/.test(value))) {
    return { value, wrong: isWhole ? words.errorWholeNumber : words.errorNotANumber };
  }
  if (number < Number(min) || number > Number(max)) {
    return { value, wrong: broken || fill(words.errorRange, min, max) };
  }
  const steps = (number - min) / step;
  if (step && Math.abs(steps - Math.round(steps)) > 1e-9) {
    return { value, wrong: fill(words.errorStep, min, step) };
  }
  return { value: number };
}

function readDay(question, [input]) {
  const value = dayOf(typedIn(input));
  return { value, wrong: !value || isDay(value) ? '' : words.errorNotADay };
}

/** From the browser's own field, or typed as day/month/year where it has none. */
export function dayOf(text) {
  return text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (all, day, month, year) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
}

/** Whether the calendar has that day: JavaScript takes the 31st of June for the 1st of July. */
function isDay(text) {
  const day = new Date(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(day) && day.toISOString().slice(0, 10) === text;
}
