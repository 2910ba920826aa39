/** The page as the server made it, and how the script adds to it. */

export const root = document.documentElement;
export const main = document.querySelector('main');

/** The form, where the page has one to send. */
export const form = document.querySelector('form[method=post]');

/** Whether the form asks questions: those for looking over and for sending again do not. */
export const asksQuestions = document.querySelector('section');

/** The elements that `selector` finds, as an array. */
export function all(selector, within = document) {
  return Array.from(within.querySelectorAll(selector));
}

/** A new element with a text, at the end of `parent` if there is one. */
export function make(tag, text, parent, look = '') {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = text;
  if (parent) {
    parent.appendChild(element);
  }
  return element;
}

const tools = main.querySelector('.tools');

/** A new button, in the row of tools and of the second rank unless it is told where and how. */
export function offer(text, action, place = tools, look = 'quiet') {
  const button = make('button', text, place, look);
  button.type = 'button';
  button.onclick = action;
  return button;
}

/** Leads there from the top of the page, also whoever does not see it. */
export function lead(heading) {
  heading.tabIndex = -1;
  window.scrollTo(0, 0);
  heading.focus();
}

/** The sentence with each `%1`, `%2` replaced by its value. */
export function fill(sentence, ...values) {
  return sentence.replace(/%(\d)/g, (mark, number) => values[number - 1]);
}
