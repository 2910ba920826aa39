/** The page as the server made it, and how the script adds to it. */

export const root = document.documentElement;
export const main = document.querySelector('main');

/** The form, where the page has one to send. */
export const form = document.querySelector('form[method=post]');

/** Whether the form asks questions: those for looking over and for sending again do not. */
export const asksQuestions = document.querySelector('section') !== null;

/** What the script says, in the language of the page; sent in front of the script. */
export const words = window.danyWords;

/** The elements that `selector` finds, as an array. */
export function all(selector, within = document) {
  return Array.from(within.querySelectorAll(selector));
}

/** A new element with a text, at the end of `parent` if there is one. */
export function make(tag, text, parent) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (parent) {
    parent.appendChild(element);
  }
  return element;
}

const tools = main.querySelector('.tools') || make('p', '', main);

/** A new button of the second rank, in the row of tools unless it is told where. */
export function offer(text, action, place = tools) {
  const button = make('button', text, place);
  button.type = 'button';
  button.className = 'quiet';
  button.onclick = action;
  return button;
}

/** The sentence with each `%1`, `%2` replaced by its value. */
export function fill(sentence, ...values) {
  return sentence.replace(/%(\d)/g, (mark, number) => values[number - 1]);
}
