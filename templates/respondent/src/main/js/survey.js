/**
 * What only a script can add to the respondent's pages: skipping and checking without a reload, a kept draft, sending
 * again by itself, forgetting on a device that many use, larger type, reading aloud. The page is complete without it, and
 * the server decides everything anyway.
 *
 * The build makes one small file of these modules and sends the words in front of it. Nothing in them is newer than what
 * the web view of Android 7 to 9 (Chrome 70) runs: the build rewrites newer syntax, but it adds no missing functions.
 */
import * as checking from './checking.js';
import { offerCopying, offerReading, offerTextSizes } from './comfort.js';
import * as draft from './draft.js';
import { countCharacters, linkSliders, saySurplus, takeBackSurplus, untickOthers } from './fields.js';
import { focusSummary, mend, show } from './errors.js';
import * as kiosk from './kiosk.js';
import * as owner from './owner.js';
import { all, asksQuestions, form, make, offer, words } from './page.js';
import * as panel from './panel.js';
import { showProgress } from './progress.js';
import * as sending from './sending.js';

/** Whether a page was put here by the script itself, after a reply: then its draft was dealt with already. */
const isReply = Boolean(window.danyReply);
const isReceipt = document.querySelector('[data-done]') !== null;

function start() {
  draft.forgetOldOnes();
  if (isReceipt && !draft.read().sent) {
    draft.discard();
  }
  offerTextSizes();
  kiosk.watch(
    () => !sending.isUnderWay() && (!form || owner.leftSomething() || panel.current() !== null),
    owner.erase);
  if (asksQuestions) {
    offerReading();
  }
  offerCopying();
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
  }
  countCharacters();
  linkSliders();
  form.addEventListener('input', event => {
    untickOthers(event.target);
    const most = takeBackSurplus(event.target);
    owner.noteChange();
    mend(checking.check());
    if (most) {
      saySurplus(event.target, most);
    }
    draft.save();
  });
  checking.check();
  if (asksQuestions) {
    offer(words.otherUser, owner.askWhose, form);
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
    const button = event.target.closest && event.target.closest('button');
    if (button && button.form === form) {
      pressed = button;
    }
  });
  form.addEventListener('submit', event => {
    pressed = event.submitter || pressed;
    if (sending.isUnderWay()) {
      event.preventDefault();
      return;
    }
    const move = pressed ? pressed.value : '';
    const turnsBack = /^(back|stay|to-)/.test(move);
    if (!turnsBack) {
      const problems = checking.check();
      show(problems);
      if (problems.length > 0) {
        event.preventDefault();
        return;
      }
    }
    if (!window.AbortController) {
      return;
    }
    event.preventDefault();
    submit(pressed, !turnsBack && move !== 'next');
  });
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

start();
