/** Says what is wrong: a summary with one link to each question, and a line at each variable. */
import { all, form, make } from './page.js';
import * as words from './words.js';

const LINE = '-error';

/** The summary on the page, also the one that the server put there. */
let summary = document.getElementById('problems');

/** At the heading, so that a screen reader begins there. */
export function focusSummary() {
  if (summary) {
    const heading = summary.querySelector('h2');
    heading.focus();
    heading.scrollIntoView();
  }
}

/** Of these problems, goes on telling those that are told already; sums them up where their summary is in sight. */
export function mend(problems) {
  const told = all('.error', form).map(({ id }) => id);
  tell(problems.filter(({ variable }) => told.includes(variable.name + LINE)), summary && summary.offsetParent);
}

/** Shows these problems and no others, and leads to them. */
export function show(problems) {
  tell(problems, true);
  focusSummary();
}

/** Says what is wrong with one question where it stands, and leads to it. */
export function showAt(problems) {
  tell(problems);
  if (problems.length > 0) {
    problems[0].variable.inputs[0].focus();
  }
}

function tell(problems, isSummed) {
  all('.error', form).forEach(line => line.remove());
  all('[aria-invalid],[aria-describedby]', form).forEach(element => {
    element.removeAttribute('aria-invalid');
    element.removeAttribute('aria-describedby');
  });
  if (summary) {
    summary.remove();
    summary = null;
  }
  problems.forEach(mark);
  if (isSummed && problems.length > 0) {
    sumUp(problems);
  }
}

function sumUp(problems) {
  const onlySkipped = problems.every(({ isSkipped }) => isSkipped);
  summary = make('div', '', null, 'alert');
  summary.id = 'problems';
  make('h2', onlySkipped ? words.onlySkipped : words.errorHeading, summary).tabIndex = -1;
  const list = make('ul', '', summary);
  let linked = null;
  problems.forEach(({ question, variable, text }) => {
    if (question !== linked) {
      const label = question.querySelector('legend').textContent.replace(/:?\s*$/, '');
      make('a', onlySkipped ? label : label + ' – ' + text, make('li', '', list)).href = '#' + variable.inputs[0].id;
    }
    linked = question;
  });
  form.before(summary);
}

function mark({ variable: { name, element, inputs }, text }) {
  const line = make('p', text, null, 'error');
  line.id = name + LINE;
  element.querySelector('legend,b').after(line);
  const [first] = inputs;
  first.id = first.id || name;
  element.setAttribute('aria-describedby', line.id);
  /* In error is the group of radio buttons, otherwise the fields themselves. */
  (first.type === 'radio' ? [element] : inputs).forEach(wrong => {
    wrong.setAttribute('aria-invalid', 'true');
    if (wrong.tagName === 'FIELDSET') {
      wrong.setAttribute('role', 'radiogroup');
    }
  });
}
