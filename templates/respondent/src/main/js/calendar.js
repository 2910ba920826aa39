/** Days and times as people and browsers write them, and in words. */
import { isDayAlone, isMoment, isOfAnyDay } from './moments.js';
import { fill } from './page.js';
import * as words from './rarewords.js';
import { typedIn } from './reading.js';

const DAY_LENGTH = 10;
const TYPED_DAY = /(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const TYPED_TIME = /^(\d{1,2})(?:(?:[:hg]| ?giờ ?)(\d{1,2})(?::\d\d(?:\.\d+)?| ?p(?:hút)?)?|h| ?giờ)$/;

function padded(number) {
  return (number || '0').padStart(2, '0');
}

/** From the browser's own field, or typed as day/month/year where it has none; empty for anything else. */
function dayOf(text) {
  const [all, year, month, day, typedDay, typedMonth, typedYear] = TYPED_DAY.exec(text) || [];
  return all === text ? [year || typedYear, padded(month || typedMonth), padded(day || typedDay)].join('-') : '';
}

/** The same for a time: 8:30, 8h30, 8 giờ 30; browsers may add seconds. */
function timeOf(text) {
  const [all, hour, minute] = TYPED_TIME.exec(text.toLowerCase()) || [];
  return all ? padded(hour) + ':' + padded(minute) : '';
}

/** The same for a time with its day, either of them first. */
function dayAndTimeOf(text) {
  const [day] = TYPED_DAY.exec(text) || [''];
  const time = timeOf(text.replace(day, ' ').toLowerCase().replace(/ngày|lúc|on|at|,|t(?=\d)/g, ' ').trim());
  return day && time && dayOf(day) + 'T' + time;
}

/** What was typed on an earlier page, whichever of these was asked for. */
export function momentOf(text) {
  return dayAndTimeOf(text) || timeOf(text) || dayOf(text) || text;
}

function reader(momentOf, wrong) {
  return (question, [input]) => {
    const text = typedIn(input);
    const value = momentOf(text);
    return { value: value || text, wrong: !text || isMoment(value) ? '' : wrong };
  };
}

/** How the fields are read, by their type. */
export const readers = {
  'date': reader(dayOf, words.errorNotADay),
  'time': reader(timeOf, words.errorNotATime),
  'datetime-local': reader(dayAndTimeOf, words.errorNotADayAndTime)
};

/** A moment in words; anything else as it is. */
export function inWords(text) {
  if (!isMoment(text)) {
    return text;
  }
  const [hour, minute] = text.slice(-5).split(':');
  const day = text.slice(0, DAY_LENGTH).split('-').reverse().join('/');
  const time = isDayAlone(text) ? '' : fill(words.timeOfDay, Number(hour), minute);
  return isOfAnyDay(text) ? time : time ? fill(words.timeOnDay, time, day) : day;
}
