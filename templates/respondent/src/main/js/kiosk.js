/**
 * A device that staff put up for many: opened once with `?kiosk=1`, until `?kiosk=0`. It forgets a form that nobody has
 * touched for two minutes, says so for half a minute, and can be stopped.
 */
import { fill, form, main, make, words } from './page.js';
import * as panel from './panel.js';
import { keep, recall } from './storage.js';

const KIOSK = 'dany:kiosk';
const IDLE_SECONDS = 120;
const WARNING_SECONDS = 30;
const TOUCHES = ['pointerdown', 'touchstart', 'keydown', 'scroll', 'input'];

let clock = 0;

function isKiosk() {
  const told = /[?&]kiosk=([01])/.exec(location.search);
  if (!told) {
    return Boolean(recall(KIOSK));
  }
  const on = told[1] === '1';
  keep(KIOSK, on ? '1' : null);
  return on;
}

/**
 * On such a device, erases what was left behind.
 *
 * @param isLeft whether there is something to erase that nobody is waiting for
 */
export function watch(isLeft, erase) {
  if (!isKiosk()) {
    return;
  }
  if (form) {
    form.autocomplete = 'off';
  }
  const notice = make('p', words.kioskNotice);
  notice.className = 'note';
  main.prepend(notice);

  let usedAt = Date.now();
  let countdown = null;
  TOUCHES.forEach(name => window.addEventListener(name, () => {
    /* Once it counts down, only its button stops it. */
    if (!countdown) {
      usedAt = Date.now();
    }
  }, true));

  const hold = (before, focused) => {
    countdown = null;
    usedAt = Date.now();
    panel.close();
    if (before) {
      panel.ask(before.heading, before.sentence, before.ways);
    } else {
      focused.focus();
    }
  };
  const warn = left => {
    const before = panel.current();
    const focused = document.activeElement;
    countdown = panel.ask(fill(words.idleCountdown, left), words.kioskNotice, [[words.keepPage, () => hold(before, focused)]], true);
  };

  clock = setInterval(() => {
    if (!isLeft()) {
      usedAt = Date.now();
      return;
    }
    const left = Math.ceil(IDLE_SECONDS - (Date.now() - usedAt) / 1000);
    if (left <= 0) {
      countdown = null;
      usedAt = Date.now();
      erase();
    } else if (countdown) {
      countdown.textContent = fill(words.idleCountdown, left);
    } else if (left <= WARNING_SECONDS) {
      warn(left);
    }
  }, 1000);
}

/** Before another page is written over this one, whose clock would go on. */
export function stop() {
  clearInterval(clock);
}
