/**
 * Things put into an order by tapping one after another; a second tap takes back. The places stay fields of the form, so that
 * drafts, checks and sending know nothing of it. Only forms that ask for an order have this script, behind that of all forms,
 * which leaves in `window.dany` what it works with. Should it never come, the places are chosen by their numbers.
 */
import { all, fill, form, make } from './page.js';
import * as words from './rankingwords.js';

const { kinds, readAgain } = window.dany;

/** Each with its things, in the order of the page. */
const rankings = [];

function offerTapping() {
  all('[data-rank]', form).forEach(question => {
    const status = make('p', '', question, 'small');
    const ranking = { question, status, things: all('.thing', question).map(thingOf) };
    status.setAttribute('role', 'status');
    question.classList.add('tapped');
    question.querySelector('.thing').before(make('p', words.byTapping, null, 'hint'));
    ranking.things.forEach(thing => {
      thing.row.onclick = () => tap(ranking, thing);
    });
    rankings.push(ranking);
  });
  const review = document.getElementById('review');
  if (review && rankings.length > 0) {
    new MutationObserver(() => rankings.forEach(ranking => sayInReview(ranking, review)))
      .observe(review, { childList: true, subtree: true });
  }
}

function thingOf(row) {
  const label = row.querySelector('p');
  const button = make('button', '', row, 'quiet');
  const fields = all('input', row);
  button.type = 'button';
  button.id = label.id + '-place';
  button.setAttribute('aria-labelledby', button.id + ' ' + label.id);
  row.removeAttribute('role');
  row.removeAttribute('aria-labelledby');
  row.querySelector('.places').setAttribute('aria-hidden', 'true');
  fields.forEach(field => {
    field.tabIndex = -1;
    /* Where links and messages lead. */
    field.onfocus = () => button.focus();
  });
  return { row, label, button, fields };
}

function placeOf({ fields }) {
  const chosen = fields.find(field => field.checked);
  return chosen ? Number(chosen.value) : 0;
}

function orderOf({ things }) {
  return things.filter(placeOf).sort((one, other) => placeOf(one) - placeOf(other));
}

function tap(ranking, thing) {
  const order = orderOf(ranking);
  const now = order.includes(thing) ? order.filter(other => other !== thing) : order.concat(thing);
  ranking.things.forEach(each => each.fields.forEach(field => {
    field.checked = field.value && now.indexOf(each) + 1 === Number(field.value);
  }));
  thing.fields[0].dispatchEvent(new Event('input', { bubbles: true }));
}

function spoken(ranking) {
  return orderOf(ranking).map(thing => placeOf(thing) + '. ' + thing.label.textContent).join('; ');
}

function show(ranking) {
  const order = orderOf(ranking);
  ranking.things.forEach(({ row, button, fields }) => {
    const place = placeOf({ fields });
    button.textContent = place ? fill(words.place, place) : words.choose;
    button.setAttribute('aria-pressed', place > 0);
    row.classList.toggle('at', place);
  });
  const said = fill(words.placed, order.length, ranking.things.length) + (order.length ? ': ' + spoken(ranking) : '');
  if (ranking.status.textContent !== said) {
    ranking.status.textContent = said;
  }
}

/** The script of all forms tells the place of the first thing alone. */
function sayInReview(ranking, review) {
  const link = review.querySelector('.line a[href$="#' + ranking.things[0].fields[0].id + '"]');
  const answer = link && link.parentNode.querySelector('b');
  const said = spoken(ranking);
  if (answer && said && answer.textContent !== said) {
    answer.textContent = said;
  }
}

/** How a place is read, given how any radio button is: an order is whole, or it is none. */
function readPlace(readChoice) {
  return (limits, inputs) => {
    const read = readChoice(limits, inputs);
    const ranking = 'rank' in limits && rankings.find(({ question }) => question.contains(inputs[0]));
    if (!ranking) {
      return read;
    }
    const { things } = ranking;
    const own = things.find(({ fields }) => fields.includes(inputs[0]));
    if (own === things[0]) {
      show(ranking);
    }
    const others = things.filter(thing => thing !== own);
    const same = others.find(other => placeOf(other) === placeOf(own));
    const missing = others.find(other => !placeOf(other));
    return {
      value: read.value,
      wrong: same
        ? fill(words.errorSamePlace, read.value, own.label.textContent, same.label.textContent)
        : missing ? fill(words.errorNotAllPlaced, missing.label.textContent) : ''
    };
  };
}

offerTapping();
kinds.radio = readPlace(kinds.radio);
readAgain();
