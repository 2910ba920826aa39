/**
 * What is asked, what is answered and what is wrong. Rules look back only, so one pass in the order of the questions settles
 * it, as core does; limits are attributes of the page (see Limits).
 */
import { showCounts } from './fields.js';
import { all, form } from './page.js';
import { count } from './progress.js';
import { note, said, showSaid } from './piping.js';
import { CONSENT, holds, kinds, readVariable } from './reading.js';
import { codesOf, numberOf } from './rules.js';

/** Sections, notes and questions in their order; a question has variables, everything may have a rule. */
let items = [];

/** Answers of the form's earlier pages, by name. */
let earlier = {};

/** What is answered so far, here and on earlier pages. */
let answers = {};

export function values() {
  return answers;
}

/** Reads what the form asks, as if nothing had been asked yet. */
export function readForm() {
  items = all('section,section>p[data-if],fieldset', form).map(element => ({ element, variables: variablesOf(element) }));
  earlier = {};
  all('input[type=hidden]', form).forEach(({ name, value, dataset }) => {
    if (name[0] !== '_' && !('contact' in dataset)) {
      earlier[name] = earlierValue(value, dataset, earlier[name]);
    }
  });
}

/** What was typed on an earlier page, as the value it was there. */
function earlierValue(value, dataset, before) {
  if ('several' in dataset) {
    return (before || []).concat(value);
  }
  if ('number' in dataset) {
    return numberOf(value);
  }
  return 'day' in dataset ? kinds.momentOf(value) : value;
}

function variablesOf({ elements }) {
  const variables = [];
  /* Sections and notes have no fields of their own. */
  Array.from(elements || []).forEach(input => {
    const { name } = input;
    if (!name || input.matches(CONSENT)) {
      return;
    }
    let variable = variables.find(each => each.name === name);
    if (!variable) {
      variable = { name, inputs: [], element: input.closest('.row,fieldset'), wasAsked: false };
      variables.push(variable);
    }
    variable.inputs.push(input);
  });
  return variables;
}

/** Whether the form began on another page, whose answers this one carries along. */
export function hasEarlierPages() {
  return Object.keys(earlier).length > 0;
}

/**
 * Shows and hides by the rules, and counts.
 *
 * @returns the problems in the order of the questions, each `{question, variable, text, isSkipped}`
 */
export function check() {
  answers = Object.assign({}, earlier);
  const problems = [];
  let asked = 0;
  let answered = 0;
  items.forEach(({ element, variables }) => {
    apply(element, answers);
    const isHidden = element.closest('form [hidden]') !== null;
    variables.forEach(variable => {
      note(variable, isHidden);
      /* What was asked once stays in the number, as done when it is asked no more: the number never falls. */
      let isDone = variable.wasAsked;
      if (!isHidden) {
        const { value, wrong, isSkipped } = readVariable(element.dataset, variable, answers);
        answers[variable.name] = value;
        variable.wasAsked = true;
        isDone = codesOf(value).length > 0;
        if (wrong) {
          problems.push({ question: element, variable, text: said(wrong), isSkipped });
        }
      }
      asked += variable.wasAsked;
      answered += isDone;
    });
  });
  count(answered, asked);
  showCounts();
  showSaid();
  return problems;
}

/** A question none of whose choices is offered is not asked. */
function apply(element, answers) {
  const isOff = ({ dataset }) => !holds(dataset.if, answers, '');
  const offers = element.elements ? all('label', element) : [];
  offers.forEach(offer => {
    offer.hidden = isOff(offer);
  });
  element.hidden = isOff(element) || offers.length > 0 && offers.every(offer => offer.hidden);
}
