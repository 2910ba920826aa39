/** How much is answered, above the form and always in sight. */
import { form, make, words } from './page.js';

const bar = make('div');
const meter = make('progress', '', bar);
const label = make('span', '', bar);
bar.className = 'meter';
bar.setAttribute('role', 'status');
meter.setAttribute('aria-label', words.answered);

export function showProgress() {
  form.prepend(bar);
}

export function count(answered, asked) {
  meter.max = asked || 1;
  meter.value = answered;
  label.textContent = words.answered + ' ' + answered + '/' + asked;
}
