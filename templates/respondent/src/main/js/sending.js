/**
 * Sending: the same key and the same words each time, so that trying again is always safe. Only a page of ours, which says
 * so, may take the form's place, and only a receipt is a success; whatever else comes from in between is no reply. What was
 * sent again by itself may be somebody else's: its reply is never shown unasked.
 */
import * as draft from './draft.js';
import * as owner from './owner.js';
import { form } from './page.js';
import * as panel from './panel.js';
import * as steps from './steps.js';
import * as words from './words.js';

const SECOND = 1000;
const PATIENCE = 20 * SECOND;
const LONGEST_PAUSE_SECONDS = 60;
const PAUSE_OFFLINE_SECONDS = 5;
const LONGEST_RETRY_AFTER = 3600 * SECOND;
/** So many tries until somebody else may take the device, whom an earlier form must not bar for a day. */
const TRIES_BEFORE_OTHERS = 3;

/** What is on its way: address, body, `isLast` if it hands the answers in, `isAgain` if it was found on the device. */
let letter = null;
let tries = 0;
let timer = 0;
/** The server's Retry-After, as a moment. */
let notBefore = 0;

export function isUnderWay() {
  return letter !== null;
}

export function listen() {
  window.addEventListener('online', () => {
    if (letter) {
      tryLater(Math.max(0, notBefore - Date.now()));
    }
  });
}

/** Sends a form for the first time. */
export function send({ to, body }, isLast) {
  letter = { to, body, isLast, isAgain: false };
  tries = 0;
  panel.ask(isLast ? words.sending : words.opening, '', []);
  post();
}

/** Tries again at once, when the page comes back. */
export function sendNow() {
  tryLater(0);
}

/** Sends a form again that was sent from this device and got no reply; one with contact details only with its owner. */
export function resumeLost() {
  const sent = draft.findLost();
  if (!sent) {
    return;
  }
  if (sent.body) {
    letter = { to: sent.to, body: sent.body, isLast: true, isAgain: true };
    panel.ask(words.sending, words.resending, []);
    post();
  } else {
    owner.askUnconfirmed(words.contactAgain);
  }
}

function post() {
  clearTimeout(timer);
  const stop = new AbortController();
  const limit = setTimeout(() => stop.abort(), PATIENCE);
  fetch(letter.to, {
    method: 'POST',
    body: letter.body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    signal: stop.signal
  })
    .then(reply => reply.text().then(html => read(reply, html), () => {
      throw reply;
    }))
    .catch(reply => {
      if (letter) {
        pause(reply);
      }
    })
    .then(() => clearTimeout(limit));
}

/** Pauses that grow, by chance longer or shorter so that not all come back at once, and not before the Retry-After. */
function pause(reply) {
  const asked = askedPause(reply);
  notBefore = Date.now() + asked;
  let seconds = PAUSE_OFFLINE_SECONDS;
  if (navigator.onLine !== false) {
    tries++;
    seconds = Math.min(LONGEST_PAUSE_SECONDS, Math.pow(2, tries));
  }
  tryLater(asked + seconds * SECOND * (0.5 + 0.5 * Math.random()));
}

/** Milliseconds the server asked to wait, in seconds or with a date. */
function askedPause(reply) {
  const after = reply.headers && reply.headers.get('Retry-After');
  const pause = /^\d+$/.test(after) ? after * SECOND : Date.parse(after) - Date.now() || 0;
  return Math.max(0, Math.min(pause, LONGEST_RETRY_AFTER));
}

function tryLater(pause) {
  const heading = letter.isLast ? words.notSent : words.pageNotOpened;
  const ways = [[words.tryNow, post]];
  if (letter.isAgain && tries > TRIES_BEFORE_OTHERS) {
    ways.push([words.otherPerson, giveUp]);
  }
  const shown = panel.current();
  if (!shown || shown.heading !== heading || shown.ways.length < ways.length) {
    /* Only what can be read again is kept. */
    const { body } = draft.read().sent || {};
    panel.ask(heading, letter.isLast ? (body ? words.keptHere + ' ' : '') + words.triesAgain : words.triesOpening, ways);
  }
  clearTimeout(timer);
  timer = setTimeout(post, pause);
}

function giveUp() {
  letter = null;
  clearTimeout(timer);
  owner.erase();
}

/** @throws the reply, if it is none of ours */
function read(reply, html) {
  if (!letter) {
    return;
  }
  const ours = /^<!doctype html>\s*<html[^>]* data-dany(=?)/i.exec(html);
  const isReceipt =
    reply.redirected && /^\/s\/[^\/]+\/r\//i.test(new URL(reply.url).pathname) && html.includes(' data-done');
  if (!ours || reply.redirected !== isReceipt || reply.status === 429 || reply.status >= 500) {
    throw reply;
  }
  const sent = letter;
  letter = null;
  /* A page that names its unit can be gone on with; a problem's page does not. */
  const goesOn = ours[1] !== '';
  const address = isReceipt ? reply.url : sent.to;
  if (isReceipt) {
    draft.discard();
  } else if (sent.isLast) {
    const wasCounted = reply.status === 409 && !html.includes('<form');
    keepForOwner(sent.isAgain || wasCounted, goesOn && !wasCounted);
  }
  if (sent.isAgain) {
    tellUnasked(isReceipt, goesOn, address, html);
  } else if (isReceipt) {
    steps.leave(() => write(address, html));
  } else if (goesOn) {
    write(address, html);
  } else {
    const problem = new DOMParser().parseFromString(html, 'text/html').querySelector('.alert');
    const [heading, sentence] = ['h2', 'p'].map(tag => problem.querySelector(tag).textContent);
    panel.ask(heading, sentence, [[words.goOn, panel.close]], false, true);
  }
}

/** A key that is used up or no longer good is not taken to another page; one that goes on is kept anew. */
function keepForOwner(isDoubtful, keyGoesOn) {
  if (isDoubtful) {
    draft.write('doubt', 1);
  }
  draft.write('own', keyGoesOn ? null : {});
  draft.write('sent');
}

/** The reply to what was sent again by itself: whoever holds the phone learns only that there is one. */
function tellUnasked(isReceipt, goesOn, address, html) {
  if (!isReceipt) {
    owner.askUnconfirmed(words.perhapsRecorded, goesOn ? () => write(address, html) : owner.resume);
    return;
  }
  const goOn = () => {
    panel.close();
    if (draft.answers().length > 0) {
      owner.askWhose();
    }
  };
  panel.ask(words.recordedBefore, '', [[words.viewReceipt, () => location.assign(address)], [form ? words.freshForm : words.goOn, goOn]]);
}

/** Puts the page of the reply in the place of this one. */
function write(address, html) {
  /* That of a device for many goes on otherwise. */
  clearInterval(window.danyClock);
  window.danyReply = true;
  /* Steps go on where they were. */
  history.replaceState(history.state, '', address + location.hash);
  document.open();
  document.write(html);
  document.close();
  window.scrollTo(0, 0);
}
