/**
 * The draft of a form, on this device. It belongs to a campaign, unit and placement, whatever code led there. It holds
 *
 * - `kept`: the answers, as pairs of name and value; contact details are never among them;
 * - `own`: the key and address of the page it was begun on, so that one form counts once whatever tab or scan it is sent
 *   from;
 * - `sent`: that the form is on its way. Then only its own key may be sent, from whatever page of the same unit or code;
 * - `doubt`: that perhaps it was recorded already;
 * - `at`: when it was last changed. Nothing is older than a day.
 */
import { all, form, root } from './page.js';
import { keep, names, recall } from './storage.js';

const PREFIX = 'dany:';
const NO_DRAFT = /^dany:(size|kiosk|whole)$/;
const DAY = 24 * 60 * 60 * 1000;

/** Campaign, unit and placement; empty on a page that names none. */
const place = root.getAttribute('data-dany');
const mine = PREFIX + place;
const unit = mine.split('/').slice(0, 2).join('/') + '/';

/** The draft this page works on: that of its place, unless another one was found on its way. */
let current = mine;

export function read(name = current) {
  try {
    const state = JSON.parse(recall(name));
    return state && Date.now() - state.at < DAY ? state : {};
  } catch (unreadable) {
    return {};
  }
}

/** Changes one thing; a draft without answers that is not on its way is none. */
export function write(what, value) {
  const state = read();
  state.at = Date.now();
  state[what] = value;
  keep(current, state.sent || (state.kept && state.kept.length > 0) ? JSON.stringify(state) : null);
}

export function discard() {
  keep(current, null);
  current = mine;
}

export function forgetOldOnes() {
  names()
    .filter(name => name.startsWith(PREFIX) && !NO_DRAFT.test(name) && !read(name).at)
    .forEach(name => keep(name, null));
}

/** The answers as pairs of name and value. */
export function answers() {
  return read().kept || [];
}

/**
 * What is on its way without a reply, if it can be sent from here; the page goes on with that draft. Also where no form
 * is: before and after the window, and where a withdrawn code leads, whose page names no unit.
 */
export function findLost() {
  const here = location.pathname.toUpperCase();
  const lost = names().find(name => {
    const sent = read(name).sent;
    return sent && (place ? name.startsWith(unit) : pathOf(sent.to).toUpperCase() === here);
  });
  const sent = lost && read(lost).sent;
  if (!sent || !(sent.body || form)) {
    return null;
  }
  current = lost;
  return sent;
}

function pathOf(address) {
  return address.split('?')[0];
}

/** `address` with the path of another one: the query says the language, the path says under which code. */
export function readdress(address, other) {
  return address.replace(/[^?]+/, pathOf(other));
}

function keyField() {
  return form.querySelector('[name=_key]');
}

/** Key and address of this page's form. */
export function ownOfPage() {
  return { to: form.getAttribute('action'), key: keyField().value };
}

/**
 * Lets the page go on under the key that its draft was begun with.
 *
 * @returns whether the page had another one
 */
export function takeUpKey(isSealed) {
  const { sent, own } = read();
  const begun = sent || own || {};
  const page = ownOfPage();
  if (!begun.key) {
    write('own', page);
    return false;
  }
  /* A seal holds for one key only: a page with one keeps its own. */
  if (isSealed || begun.key === page.key) {
    return false;
  }
  keyField().value = begun.key;
  form.setAttribute('action', readdress(page.to, begun.to));
  return true;
}

function isTicked(input) {
  return /radio|checkbox/.test(input.type);
}

/** Whether a field says something. */
export function isFilled(input) {
  return isTicked(input) ? input.checked : input.value;
}

/** Keeps what the form says now, and what other pages of the same form said. */
export function save() {
  const here = {};
  const filled = [];
  all('input[name]:not([type=hidden]):not([data-contact]),textarea', form).forEach(input => {
    here[input.name] = true;
    if (isFilled(input)) {
      filled.push([input.name, input.value]);
    }
  });
  write('kept', answers().filter(([name]) => !here[name]).concat(filled));
  if (!read().own) {
    write('own', ownOfPage());
  }
}

/** Fills the form from the draft; what the server sent back as typed stands, if the page holds any (`isTyped`). */
export function restore(isTyped) {
  const typed = {};
  if (isTyped) {
    all('input,textarea', form).filter(isFilled).forEach(input => {
      typed[input.name] = true;
    });
  }
  const kept = answers().filter(([name]) => !typed[name]);
  kept.forEach(([name]) => fieldsOf(name).forEach(input => {
    input.checked = false;
  }));
  kept.forEach(([name, value]) => fieldsOf(name).forEach(input => {
    if (!isTicked(input)) {
      input.value = value;
    } else if (input.value === value) {
      input.checked = true;
    }
  }));
}

function fieldsOf(name) {
  return all('[name="' + name + '"]:not([type=hidden])', form);
}
