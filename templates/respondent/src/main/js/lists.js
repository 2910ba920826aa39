/** Long lists of choices, such as 209 communes: a box above finds one by a part of its name, with tone marks or without. */
import { all, fill, form, make } from './page.js';
import * as words from './rarewords.js';

/** From so many choices on, a list is long: there a choice has this place (the server knows it too, see FormPage). */
const LONG = 'label:nth-of-type(16)';

export function offerSearch() {
  all(LONG, form).forEach(({ parentNode }) => {
    const labels = all('label', parentNode);
    const box = make('input', '', null, 'wide');
    const said = make('p', '', null, 'small');
    box.type = 'search';
    box.autocomplete = 'off';
    box.setAttribute('aria-label', words.search);
    box.placeholder = words.search;
    said.setAttribute('role', 'status');
    labels[0].before(box, said);
    box.addEventListener('input', () => {
      const parts = plain(box.value).split(/\s+/);
      const found = labels.filter(label => {
        const isFound = parts.every(part => plain(label.textContent).includes(part));
        label.classList.toggle('away', !isFound && !label.firstElementChild.checked);
        return isFound && !label.hidden;
      });
      said.textContent = box.value && fill(words.found, found.length);
    });
    /* The key that ends a search must not send the form. */
    box.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  });
}

/** Letters without tone marks and case. */
function plain(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
