/** Who comes back, or comes after somebody else on the same device. */
import * as checking from './checking.js';
import * as draft from './draft.js';
import { show } from './errors.js';
import { form, lead, main } from './page.js';
import * as panel from './panel.js';
import * as steps from './steps.js';
import * as words from './words.js';

/** Whether the page holds answers or a key that only loading it again takes away. */
let isStale = form !== null && form.hasAttribute('data-typed');
let isChanged = false;

export function needsReload() {
  return isStale;
}

export function reloadToClear() {
  isStale = true;
}

export function noteChange() {
  isChanged = true;
}

/** Whether there is anything on the page or in its draft that the next person should not find. */
export function leftSomething() {
  return isChanged || isStale || draft.answers().length > 0;
}

/** Asks before any answer is visible. */
export function askWhose() {
  if (draft.answers().length === 0) {
    ask(words.draftHeading, words.willBeErased);
  } else if (draft.read().doubt) {
    askUnconfirmed(words.perhapsRecorded);
  } else {
    ask(words.draftHeading, words.draftKept);
  }
}

/** Says of a form that was sent, and of which nobody knows whether it arrived, what to do. */
export function askUnconfirmed(sentence, goOn = resume) {
  ask(words.unconfirmedHeading, sentence, goOn);
}

function ask(heading, sentence, goOn = resume) {
  panel.ask(heading, sentence, [[words.goOn, goOn], [words.otherPerson, erase]]);
}

/** Goes on with the draft, under its own key, at the first question that is open. */
export function resume() {
  panel.close();
  if (!form) {
    return;
  }
  draft.restore(isStale);
  const problems = checking.check();
  if (draft.takeUpKey(checking.hasEarlierPages())) {
    isStale = true;
  }
  if (steps.areOn()) {
    steps.resume();
    return;
  }
  const next = problems.length > 0
    ? problems[0].variable.inputs[0]
    : form.querySelector('input:not([type=hidden]),textarea');
  if (next) {
    next.focus();
  }
}

/** Forgets the draft and shows an empty form. */
export function erase() {
  draft.discard();
  isChanged = false;
  if (!form || isStale || checking.hasEarlierPages()) {
    const code = location.pathname.split('/')[2];
    location.replace('/s/' + code + (form ? location.search : ''));
    return;
  }
  form.reset();
  panel.close();
  checking.readForm();
  checking.check();
  show([]);
  if (steps.areOn()) {
    steps.startOver();
    return;
  }
  lead(main);
}
