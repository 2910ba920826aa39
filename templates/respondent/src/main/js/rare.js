/**
 * What few forms and few devices need besides: numbers, days, times and sliders; rules that reckon, compare
 * moments or want a text written in some way; long lists; a device that staff put up for many. The script of all forms asks for it and leaves in `window.dany` what it works with. Until it is
 * there, or should it never come, the server alone tells what is wrong with a number, and whether a rule that reckons holds.
 */
import * as calendar from './calendar.js';
import * as kiosk from './kiosk.js';
import { offerSearch } from './lists.js';
import { form } from './page.js';
import { timing } from './moments.js';
import { linkSliders, readNumber } from './numbers.js';
import { fits } from './patterns.js';
import { reckoning } from './reckoning.js';
import { evaluate, operations } from './rules.js';
import { showSums } from './sums.js';

const { kinds, operations: shared, readAgain, values } = window.dany;

kiosk.watch(window.dany);
if (form) {
  Object.assign(kinds, calendar.readers, { number: readNumber, momentOf: calendar.momentOf, said: calendar.inWords });
  /* This script has a copy of what the other one knows of rules. */
  Object.assign(shared, Object.assign(operations, timing, reckoning, { fits }));
  linkSliders();
  offerSearch();
  readAgain();
  showSums(values, evaluate);
}
