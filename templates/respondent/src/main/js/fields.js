/** What makes single fields easier. */
import { all, fill, form, make, words } from './page.js';
import { lengthOf } from './rules.js';

const counters = [];

/** Below each text, how much of its length is used. */
export function countCharacters() {
  all('textarea[maxlength]', form).forEach(text => {
    const counter = make('p', '', text.parentNode);
    counter.className = 'small';
    counters.push(() => {
      counter.textContent = lengthOf(text.value) + '/' + text.maxLength;
    });
  });
}

export function showCounts() {
  counters.forEach(show => show());
}

/** A slider stands beside the box to type in, never instead of it, and says nothing until it is moved. */
export function linkSliders() {
  all('[data-slide]', form).forEach(question => {
    const typed = question.querySelector('input');
    const [min, max, , step] = question.getAttribute('data-range').split(' ');
    const slider = make('input');
    slider.type = 'range';
    slider.min = min;
    slider.max = max;
    slider.step = step || 1;
    slider.setAttribute('aria-label', words.slide);
    typed.before(slider);
    if (typed.value) {
      slider.value = typed.value;
    }
    slider.oninput = () => {
      typed.value = slider.value;
    };
    typed.oninput = () => {
      slider.value = typed.value;
    };
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
 * @returns how many there may be, if one was taken back
 */
export function takeBackSurplus(input) {
  const question = input.type === 'checkbox' && input.checked && input.closest('[data-most]');
  if (!question || all('label:not([hidden]) :checked', question).length <= question.dataset.most) {
    return 0;
  }
  input.checked = false;
  return question.dataset.most;
}

/** Says of a tick that was taken back why it was, in the place where it was made. */
export function saySurplus(input, most) {
  const line = make('p', fill(words.errorTooMany, most));
  line.className = 'error';
  line.setAttribute('role', 'alert');
  input.parentNode.after(line);
}
