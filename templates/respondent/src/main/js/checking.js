/**
 * What is asked, what is answered and what is wrong. Rules look back only, so one pass in the order of the questions settles
 * it, as core does; limits are attributes of the page (see Limits).
 */
import { showCounts } from './fields.js';
import { all, form } from './page.js';
import { count } from './progress.js';
import { note, said, showSaid } from './piping.js';
import { dayOf, readVariable } from './reading.js';
import { codesOf, evaluate, isTrue, numberOf } from './rules.js';

/** Sections, notes and questions in their order; a question has variables, everything may have a rule. */
let items = [];

/** Answers of the form's earlier pages, by name. */
const earlier = {};

/** Reads once what the form asks. */
export function readForm() {
  items = all('section,section>p[data-if],fieldset', form).map(element => {
    const item = { element, rule: parsed(element, 'data-if'), variables: [], offers: [] };
    return element.tagName === 'FIELDSET' ? Object.assign(item, question(element)) : item;
  });
  all('input[type=hidden]', form).forEach(({ name, value, dataset }) => {
    if (name[0] === '_' || 'contact' in dataset) {
      return;
    }
    earlier[name] = earlierValue(value, dataset, earlier[name]);
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
  return 'day' in dataset ? dayOf(value) : value;
}

function question(fieldset) {
  const variables = [];
  let consent = null;
  all('input[name],textarea', fieldset).forEach(input => {
    if (input.type === 'checkbox' && input.hasAttribute('data-contact')) {
      consent = input;
      return;
    }
    let variable = variables.find(({ name }) => name === input.name);
    if (!variable) {
      variable = { name: input.name, inputs: [], element: input.closest('.row') || fieldset, wasAsked: false };
      variables.push(variable);
    }
    variable.inputs.push(input);
  });
  return {
    variables,
    consent,
    offers: all('label', fieldset).map(element => ({ element, rule: parsed(element, 'data-if') })),
    isOptional: fieldset.hasAttribute('data-optional'),
    atMost: Number(fieldset.getAttribute('data-most')),
    bounds: fieldset.hasAttribute('data-range') ? fieldset.getAttribute('data-range').split(' ') : null,
    constraint: parsed(fieldset, 'data-ok'),
    missing: fieldset.getAttribute('data-need'),
    broken: fieldset.getAttribute('data-say')
  };
}

function parsed(element, attribute) {
  const json = element.getAttribute(attribute);
  return json ? JSON.parse(json) : null;
}

/** Whether the form began on another page, whose answers this one carries along. */
export function hasEarlierPages() {
  return Object.keys(earlier).length > 0;
}

/** Forgets what was asked before, for somebody else. */
export function startOver() {
  items.forEach(item => item.variables.forEach(variable => {
    variable.wasAsked = false;
  }));
  check();
}

/**
 * Shows and hides by the rules, and counts.
 *
 * @returns the problems in the order of the questions, each `{question, variable, text, isSkipped}`
 */
export function check() {
  const answers = Object.assign({}, earlier);
  const problems = [];
  let asked = 0;
  let answered = 0;
  items.forEach(item => {
    apply(item, answers);
    const isHidden = item.element.closest('form [hidden]') !== null;
    item.variables.forEach(variable => {
      note(variable, isHidden);
      if (isHidden) {
        /* What was asked once stays in the number, as done when it is asked no more: the number never falls. */
        asked += variable.wasAsked;
        answered += variable.wasAsked;
        return;
      }
      const { value, wrong, isSkipped } = readVariable(item, variable, answers);
      answers[variable.name] = value;
      variable.wasAsked = true;
      asked++;
      answered += codesOf(value).length > 0;
      if (wrong) {
        problems.push({ question: item, variable, text: said(wrong), isSkipped });
      }
    });
  });
  count(answered, asked);
  showCounts();
  showSaid();
  return problems;
}

/** A question none of whose choices is offered is not asked. */
function apply(item, answers) {
  const isOff = rule => !isTrue(evaluate(rule, answers, ''));
  if (item.rule) {
    item.element.hidden = isOff(item.rule);
  }
  const ruled = item.offers.filter(offer => offer.rule);
  if (ruled.length === 0) {
    return;
  }
  ruled.forEach(offer => {
    offer.element.hidden = isOff(offer.rule);
  });
  if (item.offers.every(offer => offer.element.hidden)) {
    item.element.hidden = true;
  } else if (!item.rule) {
    item.element.hidden = false;
  }
}
