/** Puts answers into the texts that ask for them, as the server does with those of earlier pages (see Said). */
import { all, form } from './page.js';
import { isChosen, kinds, typedIn } from './reading.js';

/** What was answered on this page, in words and by name. */
const answers = {};

const UNKNOWN = '…';

/** Keeps what a variable says now; what is not asked says nothing. */
export function note({ name, inputs }, isHidden) {
  const [first] = inputs;
  const spoken = first.type === 'radio' || first.type === 'checkbox'
    ? inputs.filter(isChosen).map(input => input.parentNode.textContent)
    : [/date|time/.test(first.type) ? kinds.said(typedIn(first)) : typedIn(first)];
  answers[name] = isHidden ? '' : spoken.join('; ') || UNKNOWN;
}

/** A message with the answers in it. */
export function said(message) {
  return message.replace(/\$\{(\w+)}/g, (mark, name) => answers[name] || '');
}

/** What was answered, in words; empty if nothing was. */
export function inWords(name) {
  return answers[name] === UNKNOWN ? '' : answers[name];
}

/** Shows the answers wherever the page repeats them. */
export function showSaid() {
  all('[data-of]', form).forEach(element => {
    element.textContent = answers[element.getAttribute('data-of')];
  });
}
