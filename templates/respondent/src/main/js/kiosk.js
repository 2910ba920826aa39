/**
 * A device that staff put up for many: opened once with `?kiosk=1`, until `?kiosk=0`. It forgets a form that nobody has
 * touched for two minutes, says so for half a minute, and can be stopped.
 */
import { fill, form, main, make } from './page.js';
import * as words from './rarewords.js';
import { keep, recall } from './storage.js';

const KIOSK = 'dany:kiosk';
const IDLE_SECONDS = 120;
const WARNING_SECONDS = 30;
const TOUCHES = ['pointerdown', 'touchstart', 'keydown', 'scroll', 'input'];

/** Whether the device is one, as the address says or said once. */
function isKiosk() {
  const told = /[?&]kiosk=([01])/.exec(location.search);
  if (told) {
    keep(KIOSK, told[1] === '1' ? '1' : null);
  }
  return told ? told[1] === '1' : recall(KIOSK);
}

/**
 * On such a device, erases what was left behind.
 *
 * @param isLeft whether there is something to erase that nobody is waiting for
 * @param ask, close, current those of the panel, in the place of everything else
 */
export function watch({ isLeft, erase, ask, close, current }) {
  if (!isKiosk()) {
    return;
  }
  if (form) {
    form.autocomplete = 'off';
  }
  main.prepend(make('p', words.kioskNotice, null, 'note'));

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
    close();
    if (before) {
      ask(before.heading, before.sentence, before.ways, false, before.isWrong);
    } else {
      focused.focus();
    }
  };
  const warn = left => {
    const before = current();
    const focused = document.activeElement;
    countdown = ask(fill(words.idleCountdown, left), words.kioskNotice, [[words.keepPage, () => hold(before, focused)]], true);
  };

  window.danyClock = setInterval(() => {
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
