/** One thing at a time, in the place of everything else and first on the screen. */
import { lead, main, make, offer } from './page.js';

const panel = make('div');
let shown = null;

/** What the panel says and offers now: `{heading, sentence, ways, isWrong}`, or null while the page itself is shown. */
export function current() {
  return shown;
}

export function close() {
  panel.remove();
  main.classList.remove('covered');
  shown = null;
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
  shown = { heading, sentence, ways, isWrong };
  main.classList.add('covered');
  panel.textContent = '';
  panel.className = isWrong ? 'alert' : 'wait';
  panel.setAttribute('aria-live', isSilent ? 'off' : 'polite');
  const title = make('h2', heading, panel);
  if (sentence) {
    make('p', sentence, panel);
  }
  ways.forEach(([text, action], at) => {
    offer(text, action, panel, at > 0 ? 'quiet' : '');
  });
  main.prepend(panel);
  lead(title);
  return title;
}
