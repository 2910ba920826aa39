/** How much is answered, above the form and always in sight. */
import { form, make } from './page.js';
import * as words from './words.js';

const bar = make('div', '', null, 'meter');
const meter = make('progress', '', bar);
const label = make('span', '', bar);
let furthest = 0;
let place = '';
let counted = '';
bar.setAttribute('role', 'status');
meter.setAttribute('aria-label', words.answered);

export function showProgress() {
  form.prepend(bar);
}

export function count(answered, asked) {
  /* An answer may open more questions, which takes nothing from what is done. */
  furthest = answered > 0 ? Math.max(furthest, answered / asked) : 0;
  meter.value = furthest;
  counted = words.answered + ' ' + answered + '/' + asked;
  say();
}

/** Says which step this is, in the place of how much is answered; an empty text ends that. */
export function sayPlace(text) {
  place = text;
  say();
}

function say() {
  label.textContent = place || counted;
}
