/**
 * One question at a time, from the page as it is here: nothing is loaded, nothing moves on by itself, and whoever wants the
 * whole form has it. Each step is an entry of the history with the address of its question (`#B1`), so the phone's back
 * button goes one step back, and a link to a question leads to its step. Before sending, every answer is looked over.
 */
import * as checking from './checking.js';
import { show as showProblems, showAt } from './errors.js';
import { all, fill, form, lead, make, offer } from './page.js';
import { inWords } from './piping.js';
import { sayPlace } from './progress.js';
import { keep, recall } from './storage.js';
import * as words from './words.js';

const WHOLE = 'dany:whole';

/** What stays in sight whatever is asked. */
const ALWAYS = /tools|trial|meter|ways/;

/** No page without a script has steps, so their style comes with the script. */
const STYLE = '@media all{' +
  '.steps section h2,.steps fieldset,.steps .row{margin:0;padding:0;border:0}' +
  '.line,.ways{display:flex;justify-content:space-between}' +
  '.ways{flex-wrap:wrap}' +
  '.ways button{flex:0 0 48%}' +
  '.line{border-bottom:1px solid var(--line)}' +
  '.line b{display:block}' +
  '.line a{padding:.75rem}' +
  '}';

/** How to end `compareDocumentPosition`: what contains the one asked, or comes behind it. */
const AROUND_OR_BEHIND = 12;

const card = document.querySelector('[data-steps]');
const ways = make('div', '', null, 'ways');
const review = make('div');
const answers = make('div', '', review);

/** What is in sight: the card, a stop or the review; null on the long page. */
let here = null;

/** How many entries of the history before this one are ours. */
let depth = history.state || 0;

/** Whether the answers were looked over, so that a change leads back there. */
let isReviewed = false;

export function areOn() {
  return here !== null;
}

/** Whether sending is what comes next. */
export function areDone() {
  return !here || here === review;
}

/**
 * Begins where the address says if the page's answers are at home, else with the card. Where there is no card to begin
 * from, as where something is wrong, all of the form is shown.
 *
 * @param foot where the long page is offered
 * @param isAtHome whether the address is of this visit
 */
export function begin(foot, isAtHome) {
  if (!card) {
    return;
  }
  const send = form.querySelector('[type=submit]');
  send.before(review);
  offer(words.back, back, ways);
  offer(words.goOn, next, ways, '');
  review.append(send);
  review.id = 'review';
  const { sheet } = document.querySelector('style');
  sheet.insertRule(STYLE, sheet.cssRules.length);
  window.addEventListener('popstate', ({ state }) => {
    if (here) {
      /* A link within the page makes an entry that says nothing yet. */
      depth = location.hash && state === null ? depth + 1 : state || 0;
      history.replaceState(depth, '');
      /* The browser has yet to take the focus to what was linked. */
      setTimeout(show);
    }
  });
  const toggle = offer('', () => {
    keep(WHOLE, here && '1');
    choose(!here);
    if (here) {
      resume();
    }
  }, foot);
  const choose = isInSteps => {
    here = isInSteps ? card : null;
    toggle.textContent = here ? words.wholeForm : words.stepByStep;
    show(true);
  };
  if (!isAtHome) {
    history.replaceState(depth, '', addressOf(card));
  }
  choose(!recall(WHOLE));
}

/** Back to the card, for somebody else. */
export function startOver() {
  isReviewed = false;
  replace(card);
}

/** Leads to the step of the address, or to the first question that is open, or to the review if none is. */
export function resume() {
  if (location.hash) {
    show();
  } else {
    go(firstOpen());
  }
}

/** Takes our entries off the history, so that the back button leads from a receipt out of the form. */
export function leave(then) {
  here = null;
  if (depth) {
    window.addEventListener('popstate', then, { once: true });
    history.go(-depth);
  } else {
    then();
  }
}

function addressOf(stop) {
  const { id } = stop.querySelector('[name][id]') || stop;
  return location.pathname + location.search + (id && '#' + id);
}

function go(stop) {
  depth++;
  history.pushState(depth, '', addressOf(stop));
  show();
}

function replace(stop) {
  history.replaceState(depth, '', addressOf(stop));
  show();
}

/** Goes on, unless something is wrong with this answer. */
export function next() {
  const wrong = checking.check().filter(({ variable }) => variable.element === here);
  showAt(wrong);
  if (wrong.length === 0) {
    const asked = askedStops();
    go(isReviewed ? firstOpen() : asked[asked.indexOf(here) + 1] || review);
  }
}

/** As the back button of the phone, which knows nothing before the place where a draft was taken up again. */
function back() {
  if (depth > 1) {
    history.back();
  } else {
    const asked = askedStops();
    replace(asked[asked.indexOf(here) - 1] || card);
  }
}

/** What is asked at once: a question without rows, or a row. */
function askedStops() {
  return all('fieldset,.row', form).filter(stop => !stop.querySelector('.row') && !stop.closest('form [hidden]'));
}

function firstOpen() {
  const [problem] = checking.check();
  return problem ? problem.variable.element : review;
}

/** Shows what the address says: the question there, or the next one that is asked. */
function show(isQuiet) {
  const asked = askedStops();
  if (here) {
    const target = document.getElementById(location.hash.slice(1));
    here = target ? asked.find(stop => target.compareDocumentPosition(stop) & AROUND_OR_BEHIND) || review : card;
  }
  all('main>*,form>*,section,fieldset,.row').forEach(element => element.classList.toggle('away', here === card
    ? element === form
    : here && !element.contains(here) && !ALWAYS.test(element.className)));
  form.classList.toggle('steps', here);
  if (areDone()) {
    ways.remove();
  } else {
    review.before(ways);
  }
  answers.textContent = '';
  const place = asked.indexOf(here) + 1;
  sayPlace(place && fill(words.place, place, asked.length));
  if (here === review) {
    isReviewed = true;
    lookOver(asked);
  }
  if (!isQuiet && here) {
    lead(here.querySelector('legend,b,h2'));
  }
  if (here === review) {
    showProblems(checking.check());
  }
}

/** Every answer once more, those that are missing first, each with a way back to its question. */
function lookOver(asked) {
  make('h2', words.reviewHeading, answers);
  make('p', words.reviewBody, answers);
  const missing = make('div', '', answers);
  asked.forEach(stop => {
    const label = stop.querySelector('legend,b').textContent;
    const answer = inWords(stop.querySelector('[name]').name);
    if (stop.matches('.row:first-of-type')) {
      make('h3', stop.parentNode.firstChild.textContent, answers);
    }
    const line = make('p', '', answer ? answers : missing, 'line');
    make('b', answer || words.skipped, make('span', label, line));
    const change = make('a', words.change, line);
    change.href = addressOf(stop);
    change.setAttribute('aria-label', words.change + ': ' + label);
  });
}
