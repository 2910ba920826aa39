/** One thing at a time, in the place of everything else and first on the screen. */
import { all, main, make, offer } from './page.js';

let panel = null;
let covered = [];
let shown = null;

/** What the panel says and offers now: `{heading, sentence, ways}`, or null while the page itself is shown. */
export function current() {
  return shown;
}

export function close() {
  if (panel) {
    panel.remove();
  }
  covered.forEach(element => {
    element.hidden = false;
  });
  panel = shown = null;
  covered = [];
}

/**
 * Covers the page.
 *
 * @param sentence may be empty
 * @param ways the buttons as pairs of words and action, the likeliest first
 * @param isSilent whether a screen reader keeps quiet when the words change
 * @param isWrong whether something went wrong, rather than is to be waited for or decided
 * @returns the heading
 */
export function ask(heading, sentence, ways, isSilent, isWrong) {
  close();
  shown = { heading, sentence, ways };
  covered = all('main > *').filter(element => !element.hidden);
  covered.forEach(element => {
    element.hidden = true;
  });
  panel = make('div');
  panel.className = isWrong ? 'alert' : 'wait';
  panel.setAttribute('aria-live', isSilent ? 'off' : 'polite');
  const title = make('h2', heading, panel);
  title.tabIndex = -1;
  if (sentence) {
    make('p', sentence, panel);
  }
  ways.forEach(([text, action], at) => {
    offer(text, action, panel).className = at > 0 ? 'quiet' : '';
  });
  main.prepend(panel);
  window.scrollTo(0, 0);
  title.focus();
  return title;
}
