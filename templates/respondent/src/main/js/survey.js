/**
 * What only a script can add to the respondent's pages: skipping and checking without a reload, a kept draft, sending
 * again by itself, forgetting on a device that many use, larger type, reading aloud. The page is complete without it, and
 * the server decides everything anyway.
 *
 * The build makes one small file of these modules and sends the words in front of it. Nothing in them is newer than what
 * the web view of Android 7 to 9 (Chrome 70) runs: the build rewrites newer syntax, but it adds no missing functions.
 */
import * as checking from './checking.js';
import { offerKeeping, offerReading, offerTextSizes } from './comfort.js';
import * as draft from './draft.js';
import { saySurplus, takeBackSurplus, untickOthers } from './fields.js';
import { focusSummary, mend, show } from './errors.js';
import * as owner from './owner.js';
import { all, asksQuestions, form, main, make, offer } from './page.js';
import * as panel from './panel.js';
import { showProgress } from './progress.js';
import { kinds } from './reading.js';
import { operations } from './rules.js';
import * as sending from './sending.js';
import * as steps from './steps.js';
import { recall } from './storage.js';
import * as words from './words.js';

/** Whether a page was put here by the script itself, after a reply: then its draft was dealt with already. */
const isReply = window.danyReply;
const isReceipt = document.querySelector('[data-done]');

function start() {
  draft.forgetOldOnes();
  if (isReceipt && !draft.read().sent) {
    draft.discard();
  }
  offerTextSizes();
  offerKeeping();
  sending.listen();
  window.addEventListener('pageshow', askAfterReturn);
  if (!isReply && !isReceipt && (!form || asksQuestions)) {
    sending.resumeLost();
  }
  if (form) {
    prepareForm();
  }
}

/** A page that the browser kept as it was may come back in front of somebody else. */
function askAfterReturn(event) {
  if (!event.persisted) {
    return;
  }
  if (sending.isUnderWay()) {
    sending.sendNow();
  } else if (asksQuestions && draft.answers().length > 0) {
    owner.askWhose();
  }
}

function prepareForm() {
  const scripted = make('input', '', form);
  scripted.type = 'hidden';
  scripted.name = '_script';
  scripted.value = '1';
  focusSummary();
  checking.readForm();
  if (asksQuestions) {
    showProgress();
    offerReading();
  }
  form.addEventListener('input', event => {
    untickOthers(event.target);
    const why = takeBackSurplus(event.target);
    owner.noteChange();
    mend(checking.check());
    if (why) {
      saySurplus(event.target, why);
    }
    draft.save();
  });
  checking.check();
  if (asksQuestions) {
    const foot = make('p', '', main, 'tools');
    offer(words.otherUser, owner.askWhose, foot);
    steps.begin(foot, isReply || draft.answers().length > 0);
    if (!sending.isUnderWay() && panel.current() === null) {
      greet();
    }
  }
  listenToSubmit();
}

/** Answers of somebody before are not shown unasked; those of a page that was just turned are at home. */
function greet() {
  if (!isReply && draft.answers().length > 0 && !owner.needsReload()) {
    owner.askWhose();
  } else {
    draft.restore(owner.needsReload());
    checking.check();
  }
}

function listenToSubmit() {
  let pressed = null;
  /* Old web views do not tell with the event which button was pressed. */
  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.form === form) {
      pressed = button;
    }
  });
  form.addEventListener('submit', event => {
    pressed = event.submitter || pressed;
    const move = pressed ? pressed.value : '';
    const turnsBack = /^(back|stay|to-)/.test(move);
    if (sending.isUnderWay() || !turnsBack && isHeld()) {
      event.preventDefault();
    } else if (window.AbortController) {
      event.preventDefault();
      submit(pressed, !turnsBack && move !== 'next');
    }
  });
}

/** Whether there is more to ask, or something to mend: then the form leads there. */
function isHeld() {
  if (!steps.areDone()) {
    steps.next();
    return true;
  }
  const problems = checking.check();
  show(problems);
  return problems.length > 0;
}

/** Sends the form as the browser would; `isLast` says that the answers are handed in, not a page turned. */
function submit(button, isLast) {
  const body = new URLSearchParams(new FormData(form));
  let address = form.getAttribute('action');
  if (button && button.name) {
    body.append(button.name, button.value);
  }
  if (button && button.hasAttribute('formaction')) {
    address = draft.readdress(button.getAttribute('formaction'), address);
  }
  const letter = { to: address, body: body.toString() };
  if (isLast) {
    owner.reloadToClear();
    /* No contact is kept on the device: a form with one is not sent again without its owner. */
    const hasContact = all('[data-contact]', form).some(draft.isFilled);
    draft.write('sent', hasContact ? draft.ownOfPage() : letter);
  }
  sending.send(letter, isLast);
}

/** What few forms and devices need has a script of its own, which finds here what it works with (see rare.js). */
function fetchRare() {
  if (/kiosk=1/.test(location.search) || recall('dany:kiosk') || form && 'rare' in form.dataset) {
    window.dany = {
      kinds,
      operations,
      values: checking.values,
      ask: panel.ask,
      close: panel.close,
      current: panel.current,
      erase: owner.erase,
      isLeft: () => !sending.isUnderWay() && (!form || owner.leftSomething() || panel.current() !== null),
      readAgain: () => {
        checking.readForm();
        checking.check();
      }
    };
    make('script', '', main).src = words.rare;
  }
}

start();
fetchRare();
