/** Numbers, and sliders to choose a number with. */
import { all, fill, form, make } from './page.js';
import * as words from './rarewords.js';
import { typedIn } from './reading.js';
import { numberOf } from './rules.js';

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

export function readNumber({ range, say }, [input]) {
  const value = typedIn(input);
  if (!value || !range) {
    return { value };
  }
  const [min, max, decimals, step] = range.split(' ');
  const isWhole = decimals === '0';
  const number = numberOf(value);
  if (number === null || (isWhole && /[.,]/.test(value))) {
    return { value, wrong: isWhole ? words.errorWholeNumber : words.errorNotANumber };
  }
  if (number < Number(min) || number > Number(max)) {
    return { value, wrong: say || fill(words.errorRange, min, max) };
  }
  const steps = (number - min) / step;
  if (step && Math.abs(steps - Math.round(steps)) > 1e-9) {
    return { value, wrong: fill(words.errorStep, min, step) };
  }
  return { value: number };
}
