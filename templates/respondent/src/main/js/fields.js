/** What makes single fields easier. */
import { all, form, make } from './page.js';
import { said } from './piping.js';
import { tooMany } from './reading.js';
import { lengthOf } from './rules.js';

/** Below each text, how much of its length is used. */
export function showCounts() {
  all('textarea[maxlength]', form).forEach(text => {
    const counter = text.parentNode.querySelector('p.small') || make('p', '', text.parentNode, 'small');
    counter.textContent = lengthOf(text.value) + '/' + text.maxLength;
  });
}

/** A choice that goes with no other takes the others away, and they take it away. */
export function untickOthers(input) {
  if (input.type !== 'checkbox' || !input.checked) {
    return;
  }
  all('[name="' + input.name + '"]', form).forEach(other => {
    if (other !== input && (input.hasAttribute('data-alone') || other.hasAttribute('data-alone'))) {
      other.checked = false;
    }
  });
}

/**
 * Takes back a tick that is one too many.
 *
 * @returns why, if one was taken back
 */
export function takeBackSurplus(input) {
  const question = input.type === 'checkbox' && input.checked && input.closest('[data-most]');
  if (!question || all('label:not([hidden]) :checked', question).length <= question.dataset.most) {
    return '';
  }
  input.checked = false;
  return said(tooMany(question.dataset));
}

/** Says of a tick that was taken back why it was, in the place where it was made. */
export function saySurplus(input, why) {
  const line = make('p', why, null, 'error');
  line.setAttribute('role', 'alert');
  input.parentNode.after(line);
}
