/** Says what is wrong: a summary with one link to each question, and a line at each variable. */
import { all, form, make, words } from './page.js';

/** The summary on the page, also the one that the server put there. */
let summary = document.getElementById('problems');

/** At the heading, so that a screen reader begins there. */
export function focusSummary() {
  if (summary) {
    summary.querySelector('h2').focus();
  }
}

/** Takes away what is mended: the line, the mark, and the link of a question with nothing else wrong. */
export function mend(problems) {
  all('.error', form).forEach(line => {
    if (problems.some(({ variable }) => lineId(variable) === line.id)) {
      return;
    }
    const group = line.closest('.row,fieldset');
    group.removeAttribute('aria-describedby');
    [group].concat(all('[aria-invalid]', group)).forEach(element => element.removeAttribute('aria-invalid'));
    line.remove();
  });
  if (!summary) {
    return;
  }
  all('a', summary).forEach(link => {
    const target = document.getElementById(link.hash.slice(1));
    const question = target && target.closest('fieldset');
    const line = question && question.querySelector('.error');
    if (line) {
      link.href = '#' + line.id.replace(/-error$/, '');
    } else if (question) {
      link.parentNode.remove();
    }
  });
  if (!summary.querySelector('li')) {
    takeAwaySummary();
  }
}

function lineId(variable) {
  return variable.name + '-error';
}

function takeAwaySummary() {
  if (summary) {
    summary.remove();
    summary = null;
  }
}

/** Shows these problems and no others, and leads to them. */
export function show(problems) {
  mend([]);
  takeAwaySummary();
  if (problems.length === 0) {
    return;
  }
  const onlySkipped = problems.every(({ isSkipped }) => isSkipped);
  summary = make('div');
  summary.id = 'problems';
  summary.className = 'alert';
  const heading = make('h2', onlySkipped ? words.onlySkipped : words.errorHeading, summary);
  heading.tabIndex = -1;
  const list = make('ul', '', summary);
  let linked = null;
  problems.forEach(({ question, variable, text }) => {
    const target = variable.inputs[0];
    target.id = target.id || variable.name;
    markWrong(variable, text);
    if (question !== linked) {
      const label = question.element.querySelector('legend').textContent.replace(/:?\s*$/, '');
      make('a', onlySkipped ? label : label + ' – ' + text, make('li', '', list)).href = '#' + target.id;
    }
    linked = question;
  });
  form.before(summary);
  heading.focus();
  heading.scrollIntoView();
}

function markWrong(variable, text) {
  const { element, inputs } = variable;
  const line = make('p', text);
  line.className = 'error';
  line.id = lineId(variable);
  element.querySelector('legend,b').after(line);
  element.setAttribute('aria-describedby', line.id);
  /* In error is the group of radio buttons, otherwise the fields themselves. */
  const wrong = inputs[0].type === 'radio' ? [element] : inputs;
  wrong.forEach(each => {
    each.setAttribute('aria-invalid', 'true');
    if (each.tagName === 'FIELDSET') {
      each.setAttribute('role', 'radiogroup');
    }
  });
}
