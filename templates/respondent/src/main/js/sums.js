/** Puts what is worked out from answers of this page into the texts that ask for it, as the server does on later pages (see Said). */
import { all, form } from './page.js';
import { inWords as said } from './calendar.js';
import { plain } from './reckoning.js';
import { textOf } from './rules.js';

/**
 * Shows the sums now, and after everything that may have changed an answer.
 *
 * @param values tells the answers, by name
 * @param worked what a rule comes to, given the answers
 */
export function showSums(values, worked) {
  const spans = all('[data-sum]', form);
  const show = () => spans.forEach(span => {
    span.textContent = inWords(worked(JSON.parse(span.getAttribute('data-sum')), values(), '')) || '…';
  });
  if (spans.length > 0) {
    show();
    form.addEventListener('input', show);
    /* A draft comes home, or a step is taken, by a click. */
    document.addEventListener('click', () => setTimeout(show));
  }
}

function inWords(value) {
  return typeof value === 'number'
    ? plain(value).replace('.', document.documentElement.lang === 'vi' ? ',' : '.')
    : said(textOf(value));
}
