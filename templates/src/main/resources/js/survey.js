/* Adds what only a script can: skipping and checking without a reload, a kept draft, sending again by itself, forgetting
   on a device that many use, larger type, reading aloud. The page is complete without it, and the server decides everything anyway. Plain ES5: old web views run
   it too. */
(function () {
'use strict';
var d = document, w = window, root = d.documentElement;
var words = w.danyWords;
var box = null;
try { box = w.localStorage; box.getItem('dany'); } catch (e) { box = null; }
function get(name) { try { return box && box.getItem(name); } catch (e) { return null; } }
function put(name, value) { try { if (box) { if (value === null) { box.removeItem(name); } else { box.setItem(name, value); } } } catch (e) { /* full or forbidden: the draft is a comfort only */ } }
function all(selector, within) { return [].slice.call((within || d).querySelectorAll(selector)); }
function make(tag, text, parent) { var e = d.createElement(tag); e.textContent = text; if (parent) { parent.appendChild(e); } return e; }

/* A draft belongs to a campaign, unit and placement, whatever code led there. "sent" in it says that the form is on its
   way: then only its own key may be sent, from whatever page of the same unit. Nothing is older than a day. */
var own = root.getAttribute('data-dany') || '', draft = 'dany:' + own, unit = 'dany:' + own.split('/').slice(0, 2).join('/') + '/';
function names() { try { return Object.keys(box || {}); } catch (e) { return []; } }
function state(name) { try { var o = JSON.parse(get(name)); return o && Date.now() - o.at < 864e5 ? o : {}; } catch (e) { return {}; } }
function keep(name, what, value) {
var o = state(name);
o.at = Date.now(); o[what] = value;
put(name, o.sent || (o.kept && o.kept.length) ? JSON.stringify(o) : null);
}
names().forEach(function (name) { if (/^dany:(?!size$|kiosk$)/.test(name) && !state(name).at) { put(name, null); } });
if (d.querySelector('[data-done]') && !state(draft).sent) { put(draft, null); }

var size = +get('dany:size') || 0;
function resize() { root.style.fontSize = ['', '125%', '150%'][size]; }
resize();
var main = d.querySelector('main'), tools = main.querySelector('.t') || make('p', '', main);
function tool(text, action, place) { var b = make('button', text, place || tools); b.type = 'button'; b.className = 'q'; b.onclick = action; return b; }
tool(words.larger + ' A+', function () { size = (size + 1) % 3; put('dany:size', String(size)); resize(); });

/* One thing at a time in the place of everything else, and first on the screen. */
var panel = null, held = [], asking = null;
function close() {
if (panel) { main.removeChild(panel); }
held.forEach(function (e) { e.hidden = false; });
panel = asking = null; held = [];
}
function ask(heading, sentence, buttons) {
close();
asking = [heading, sentence, buttons];
held = all('main > *').filter(function (e) { return !e.hidden; });
held.forEach(function (e) { e.hidden = true; });
panel = d.createElement('div');
panel.className = 'x'; panel.setAttribute('aria-live', 'polite');
var title = make('h2', heading, panel);
title.tabIndex = -1;
if (sentence) { make('p', sentence, panel); }
buttons.forEach(function (b, at) { tool(b[0], b[1], panel).className = at ? 'q' : ''; });
main.insertBefore(panel, main.firstChild);
w.scrollTo(0, 0);
title.focus();
return title;
}

var form = d.querySelector('form[method=post]'), sections = all('section'), busy = null, changed = false, clock = 0;
/* A device that staff put up for many: opened once with ?kiosk=1, until ?kiosk=0. */
var told = /[?&]kiosk=([01])/.exec(location.search);
if (told) { put('dany:kiosk', told[1] === '1' ? '1' : null); }
if (told ? told[1] === '1' : get('dany:kiosk')) {
var used = Date.now(), counting = null;
if (form) { form.autocomplete = 'off'; }
var shared = make('p', words.kiosk);
shared.className = 'n';
main.insertBefore(shared, main.firstChild);
['pointerdown', 'touchstart', 'keydown', 'scroll', 'input'].forEach(function (name) {
w.addEventListener(name, function () { if (!counting) { used = Date.now(); } }, true);
});
clock = w.setInterval(function () {
if (busy || (form && !changed && !old().length && !form.hasAttribute('data-typed'))) { used = Date.now(); return; }
var left = Math.ceil(120 - (Date.now() - used) / 1000);
if (left <= 0) {
counting = null; used = Date.now();
if (form) { erase(); } else { location.replace('/s/' + location.pathname.split('/')[2]); }
} else if (counting) { counting.textContent = fill(words.idle, [left]); } else if (left <= 30) {
var before = asking, at = d.activeElement;
counting = ask(fill(words.idle, [left]), words.kiosk, [[words.hold, function () {
counting = null; used = Date.now();
close();
if (before) { ask.apply(null, before); } else { at.focus(); }
}]]);
panel.setAttribute('aria-live', 'off');
}
}, 1000);
}
if (w.speechSynthesis && w.SpeechSynthesisUtterance && sections.length) {
var reader = tool(words.read, function () {
if (w.speechSynthesis.speaking) { w.speechSynthesis.cancel(); reader.textContent = words.read; return; }
all('main h2, main p:not(.t), main legend, main .r b, main label').forEach(function (e) {
if (!e.offsetParent || e.getBoundingClientRect().bottom < 0) { return; }
var u = new w.SpeechSynthesisUtterance(e.textContent); u.lang = e.lang || root.lang; w.speechSynthesis.speak(u);
});
reader.textContent = words.stop;
});
}
var code = d.querySelector('.c');
if (code && w.navigator.clipboard) {
var copier = tool(words.copy, function () {
w.navigator.clipboard.writeText(code.textContent).then(function () { copier.textContent = words.copied; });
}, code.parentNode);
}
if (!form) { return; }
var mark = make('input', '', form); mark.type = 'hidden'; mark.name = '_script'; mark.value = '1';
var summary = d.getElementById('problems');
if (summary) { summary.querySelector('h2').focus(); }

/* Rules: see ScriptRule; limits: see Limits. Rules look back only, so one pass in the order of the questions settles what
   is asked, what is answered and what is wrong, as core does. */
var answers = {}, problems = [];
function inputs(name) { return all('[name="' + name + '"]', form); }
function text(v) { return Array.isArray(v) ? v.join(' ') : String(v); }
function codes(v) { return Array.isArray(v) ? v : text(v) === '' ? [] : [text(v)]; }
function truth(v) { return typeof v === 'boolean' ? v : typeof v === 'number' ? v !== 0 : text(v) !== ''; }
function decimal(v) { var t = text(v); return /^-?\d{1,15}([.,]\d{1,15})?$/.test(t) ? +t.replace(',', '.') : null; }
function order(a, b) {
var x = decimal(a), y = decimal(b);
if (x === null || y === null) { x = text(a); y = text(b); }
return x < y ? -1 : x > y ? 1 : 0;
}
var calls = {
'=': function (a, b) { return order(a, b) === 0; }, '!=': function (a, b) { return order(a, b) !== 0; },
'<': function (a, b) { return order(a, b) < 0; }, '<=': function (a, b) { return order(a, b) <= 0; },
'>': function (a, b) { return order(a, b) > 0; }, '>=': function (a, b) { return order(a, b) >= 0; },
and: function (a, b) { return truth(a) && truth(b); }, or: function (a, b) { return truth(a) || truth(b); },
not: function (a) { return !truth(a); }, has: function (a, b) { return codes(a).indexOf(text(b)) >= 0; },
count: function (a) { return codes(a).length; }, length: function (a) { return Array.from(text(a)).length; },
'if': function (a, b, c) { return truth(a) ? b : c; }, first: function (a, b) { return text(a) === '' ? b : a; }
};
function rule(r, self) {
if (Array.isArray(r)) { return calls[r[0]].apply(null, r.slice(1).map(function (p) { return rule(p, self); })); }
if (typeof r !== 'string') { return r; }
if (r[0] === '$') { r = answers[r.slice(1)]; return r === undefined ? '' : r; }
if (r[0] === '=') { return r.slice(1); }
return r === '.' ? self : new Date(Date.now() + 252e5).toISOString().slice(0, 10);
}
function parsed(e, name) { var r = e.getAttribute(name); return r ? JSON.parse(r) : null; }
function fill(sentence, values) { return values.reduce(function (s, v) { return s.replace('{}', v); }, sentence); }
/* Elements in the order of the questions, each with its own rule; a question with its variables. */
var asked = all('section,section>p[data-if],fieldset', form).map(function (e) {
var own = { e: e, when: parsed(e, 'data-if'), parts: [] };
if (e.tagName === 'FIELDSET') {
var seen = {};
all('input[name],textarea', e).forEach(function (i) {
if (i.type === 'checkbox' && i.hasAttribute('data-k')) { own.consent = i; return; }
var part = seen[i.name];
if (!part) { part = seen[i.name] = { name: i.name, inputs: [], at: i.closest('.r') || e }; own.parts.push(part); }
part.inputs.push(i);
});
own.optional = e.hasAttribute('data-o');
own.most = +e.getAttribute('data-most') || 0;
own.bounds = (e.getAttribute('data-n') || '').split(' ');
own.ok = parsed(e, 'data-ok');
own.offers = all('label', e).map(function (l) { return { e: l, when: parsed(l, 'data-if') }; });
}
return own;
});
var carried = {};
all('input[type=hidden]', form).forEach(function (i) {
if (i.name[0] === '_' || i.hasAttribute('data-k')) { return; }
if (i.hasAttribute('data-m')) { (carried[i.name] = carried[i.name] || []).push(i.value); } else { carried[i.name] = i.value; }
});
function clean(value) { return value.replace(/\r\n?/g, '\n').trim().normalize('NFC'); }
function chosen(i) { return i.checked && !i.parentNode.hidden; }
function said(i) { return i.parentNode.textContent; }
/* The checked value of a variable, or what is wrong with it. */
function read(q, part) {
var first = part.inputs[0], value, wrong = '';
if (first.type === 'checkbox') {
var on = part.inputs.filter(chosen), alone = on.filter(function (i) { return i.hasAttribute('data-x'); })[0];
if (alone && on.length > 1) { wrong = fill(words.alone, [said(alone)]); } else if (q.most && on.length > q.most) { wrong = fill(words.most, [q.most]); }
value = on.map(function (i) { return i.value; });
} else if (first.type === 'radio') {
value = part.inputs.filter(chosen).map(function (i) { return i.value; })[0] || '';
} else {
value = clean(first.value);
if (value && first.maxLength > 0) {
if (Array.from(value).length > first.maxLength) { wrong = fill(words.long, [first.maxLength]); } else if (q.consent && !q.consent.checked) { wrong = words.consent; }
} else if (value && q.bounds.length > 2) {
var n = decimal(value), b = q.bounds, steps = (n - b[0]) / b[3];
if (n === null || (b[2] === '0' && /[.,]/.test(value))) { wrong = b[2] === '0' ? words.whole : words.number; } else if (n < +b[0] || n > +b[1]) { wrong = fill(words.range, b); } else if (b[3] && Math.abs(steps - Math.round(steps)) > 1e-9) { wrong = fill(words.step, [b[0], b[3]]); } else { value = n; }
} else if (value && first.type === 'date') {
var t = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
if (!t) { t = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value); if (t) { t = [0, t[3], ('0' + t[2]).slice(-2), ('0' + t[1]).slice(-2)]; } }
value = t ? t.slice(1).join('-') : '';
if (!t || isNaN(new Date(value)) || new Date(value).toISOString().slice(0, 10) !== value) { value = '-'; wrong = words.day; }
}
}
if (!codes(value).length) { return { value: '', wrong: q.optional ? '' : q.e.getAttribute('data-need') || words.missing, skipped: true }; }
if (wrong) { return { value: '', wrong: wrong }; }
answers[part.name] = value;
if (q.ok && !truth(rule(q.ok, value))) { return { value: '', wrong: q.e.getAttribute('data-say') || words.broken }; }
return { value: value, wrong: '' };
}
function check() {
answers = {}; problems = [];
Object.keys(carried).forEach(function (name) { answers[name] = carried[name]; });
var total = 0, answered = 0;
asked.forEach(function (q) {
if (q.when) { q.e.hidden = !truth(rule(q.when, '')); }
if (q.offers && q.offers.some(function (o) { return o.when; })) {
q.offers.forEach(function (o) { if (o.when) { o.e.hidden = !truth(rule(o.when, '')); } });
if (q.offers.every(function (o) { return o.e.hidden; })) { q.e.hidden = true; } else if (!q.when) { q.e.hidden = false; }
}
var off = q.e.closest('form [hidden]');
q.parts.forEach(function (part) {
/* What was asked once stays in the total, as done when it is asked no more: the total never falls. */
if (off) { if (part.seen) { total++; answered++; } return; }
var found = read(q, part);
answers[part.name] = found.value;
part.seen = true;
total++;
if (codes(found.value).length) { answered++; }
if (found.wrong) { problems.push({ part: part, text: found.wrong, q: q, skipped: found.skipped }); }
});
});
meter.max = total || 1; meter.value = answered;
label.textContent = words.answered + ' ' + answered + '/' + total;
}
function drop(e) { e.parentNode.removeChild(e); }
/* What is in error: the group of radio buttons, otherwise the fields themselves. */
function flag(part) {
(part.inputs[0].type === 'radio' ? [part.at] : part.inputs).forEach(function (e) {
e.setAttribute('aria-invalid', 'true');
if (e.tagName === 'FIELDSET') { e.setAttribute('role', 'radiogroup'); }
});
}
/* Takes away what is mended: the line, the mark, and the link of a question with nothing else wrong. */
function mend() {
all('.e', form).forEach(function (e) {
if (problems.some(function (p) { return p.part.name + '-e' === e.id; })) { return; }
var at = e.closest('.r,fieldset');
at.removeAttribute('aria-describedby');
[at].concat(all('[aria-invalid]', at)).forEach(function (i) { i.removeAttribute('aria-invalid'); });
drop(e);
});
if (!summary) { return; }
all('a', summary).forEach(function (a) {
var at = d.getElementById(a.hash.slice(1)), q = at && at.closest('fieldset'), e = q && q.querySelector('.e');
if (e) { a.href = '#' + e.id.slice(0, -2); } else if (q) { drop(a.parentNode); }
});
if (!summary.querySelector('li')) { drop(summary); summary = null; }
}
/* Says what is wrong: a summary with one link to each question, and a line at each variable. */
function show() {
var wrong = problems;
problems = []; mend(); problems = wrong;
if (summary) { drop(summary); summary = null; }
if (!problems.length) { return; }
summary = d.createElement('div');
summary.id = 'problems'; summary.className = 'x';
var skipped = problems.every(function (p) { return p.skipped; });
var title = make('h2', skipped ? words.skipped : words.look, summary), list = make('ul', '', summary), last = null;
title.tabIndex = -1;
problems.forEach(function (p) {
var first = p.part.inputs[0], e = d.createElement('p'), label = p.part.at.querySelector('legend,b');
first.id = first.id || p.part.name;
e.className = 'e'; e.id = p.part.name + '-e'; e.textContent = p.text;
label.parentNode.insertBefore(e, label.nextSibling);
p.part.at.setAttribute('aria-describedby', e.id);
flag(p.part);
if (p.q !== last) { make('a', p.q.e.querySelector('legend').textContent.replace(/:?\s*$/, '') + (skipped ? '' : ' – ' + p.text), make('li', '', list)).href = '#' + first.id; }
last = p.q;
});
form.parentNode.insertBefore(summary, form);
title.focus();
title.scrollIntoView();
}

var bar = d.createElement('div'), meter = d.createElement('progress'), label = make('span', '', bar);
bar.className = 'p'; bar.appendChild(meter); bar.setAttribute('role', 'status');
meter.setAttribute('aria-label', words.answered);
if (sections.length) { form.insertBefore(bar, form.firstChild); }
function old() { return state(draft).kept || []; }
function save() {
var here = {}, kept = [];
all('input,textarea', form).forEach(function (i) {
if (!i.name || i.name[0] === '_' || i.type === 'hidden' || i.hasAttribute('data-k')) { return; }
here[i.name] = 1;
if (/radio|checkbox/.test(i.type) ? i.checked : i.value) { kept.push([i.name, i.value]); }
});
keep(draft, 'kept', old().filter(function (pair) { return !here[pair[0]]; }).concat(kept));
}
function restore() {
var kept = old(), typed = {};
if (form.hasAttribute('data-typed')) {
all('input,textarea', form).forEach(function (i) { if (/radio|checkbox/.test(i.type) ? i.checked : i.value) { typed[i.name] = 1; } });
}
kept = kept.filter(function (pair) { return !typed[pair[0]]; });
kept.forEach(function (pair) { inputs(pair[0]).forEach(function (i) { if (i.type !== 'hidden') { i.checked = false; } }); });
kept.forEach(function (pair) {
inputs(pair[0]).forEach(function (i) {
if (i.type === 'hidden') { return; }
if (!/radio|checkbox/.test(i.type)) { i.value = pair[1]; } else if (i.value === pair[1]) { i.checked = true; }
});
});
}
all('textarea[maxlength]', form).forEach(function (t) {
var left = make('p', '', t.parentNode);
left.className = 's';
t.show = function () { left.textContent = Array.from(t.value).length + '/' + t.maxLength; };
});
function counters() { all('textarea[maxlength]', form).forEach(function (t) { t.show(); }); }
/* A slider stands beside the box to type in, never instead of it, and says nothing until it is moved. */
all('[data-slide]', form).forEach(function (e) {
var typed = e.querySelector('input'), b = e.getAttribute('data-n').split(' '), slider = d.createElement('input');
slider.type = 'range'; slider.min = b[0]; slider.max = b[1]; slider.step = b[3] || 1;
slider.setAttribute('aria-label', words.slide);
typed.parentNode.insertBefore(slider, typed);
if (typed.value) { slider.value = typed.value; }
slider.oninput = function () { typed.value = slider.value; };
typed.oninput = function () { slider.value = typed.value; };
});
form.addEventListener('input', function (event) {
var i = event.target;
if (i.type === 'checkbox' && i.checked) {
inputs(i.name).forEach(function (o) { if (o !== i && (i.hasAttribute('data-x') || o.hasAttribute('data-x'))) { o.checked = false; } });
}
changed = true;
check(); mend(); counters(); save();
});
check(); counters();

/* Who comes back, or comes after somebody else on the same device. */
function resume() {
close(); restore(); check(); counters();
var next = problems[0] ? problems[0].part.inputs[0] : form.querySelector('input:not([type=hidden]),textarea');
if (next) { next.focus(); }
}
function erase() {
put(draft, null); changed = false;
if (form.hasAttribute('data-typed') || Object.keys(carried).length) { location.replace(form.getAttribute('action')); return; }
form.reset(); close();
asked.forEach(function (q) { q.parts.forEach(function (part) { part.seen = false; }); });
check(); problems = []; show(); counters();
main.tabIndex = -1; main.focus(); w.scrollTo(0, 0);
}
function question() { ask(words.draft, words.kept, [[words.go, resume], [words.other, erase]]); }
if (sections.length) {
tool(words.erase, question, form);
var lost = w.dany ? null : names().filter(function (name) { return name.indexOf(unit) === 0 && state(name).sent; })[0], sent = lost && state(lost).sent;
if (sent) { draft = lost; }
if (sent && sent.body) {
busy = { to: sent.to, body: sent.body, last: true, again: true };
ask(words.sending, words.lost, []);
} else if (sent) {
ask(words.draft, words.contact, [[words.go, function () {
form.querySelector('[name=_key]').value = sent.key; form.setAttribute('action', sent.to); form.setAttribute('data-typed', '');
resume();
}], [words.other, erase]]);
} else if (!w.dany && old().length && !form.hasAttribute('data-typed')) { question(); } else { restore(); check(); counters(); }
}

/* Sending: the same key and the same words each time, so that trying again is always safe. Only a page of ours, which says
   so, may take the form's place, and only a receipt is a success; whatever else comes from in between is no reply. */
var tries = 0, timer = 0, due = 0;
function later(pause) {
/* What somebody else left must not bar the way for a day. */
var ways = [[words.now, send]].concat(busy.again && tries > 3 ? [[words.other, function () { busy = null; w.clearTimeout(timer); erase(); }]] : []);
if (!asking || asking[0] !== words.waiting || asking[2].length < ways.length) { ask(words.waiting, words.stay, ways); }
w.clearTimeout(timer);
timer = w.setTimeout(send, pause);
}
function failed(reply) {
var after = (reply && reply.headers && reply.headers.get('Retry-After')) || '';
after = /^\d+$/.test(after) ? after * 1000 : Date.parse(after) - Date.now() || 0;
after = Math.max(0, Math.min(after, 36e5));
due = Date.now() + after;
later(after + Math.min(60, Math.pow(2, ++tries)) * (500 + 500 * Math.random()));
}
function replied(r, html) {
if (!busy) { return; }
var ours = /^<!doctype html>\s*<html[^>]* data-dany(=?)/i.exec(html);
var receipt = r.redirected && /^\/s\/[^\/]+\/r\//i.test(new w.URL(r.url).pathname) && html.indexOf(' data-done') > 0;
if (!ours || r.redirected !== receipt || r.status === 429 || r.status >= 500) { throw r; }
var was = busy;
busy = null;
if (receipt) { put(draft, null); } else if (was.last) { keep(draft, 'sent'); }
if (!ours[1]) {
var x = new w.DOMParser().parseFromString(html, 'text/html').querySelector('.x'), why = x.querySelector('p').textContent;
ask(x.querySelector('h2').textContent, was.again ? why + ' ' + words.doubt : why, was.again ? [[words.go, resume], [words.other, erase]] : [[words.go, close]]);
return;
}
w.clearInterval(clock);
w.dany = 1;
w.history.replaceState(null, '', receipt ? r.url : was.to);
d.open(); d.write(html); d.close(); w.scrollTo(0, 0);
}
function send() {
w.clearTimeout(timer);
if (w.navigator.onLine === false) { later(5000); return; }
var stop = w.AbortController ? new w.AbortController() : null, limit = stop && w.setTimeout(function () { stop.abort(); }, 20000);
w.fetch(busy.to, {
method: 'POST', body: busy.body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, signal: stop ? stop.signal : undefined
}).then(function (r) {
return r.text().then(function (html) { w.clearTimeout(limit); replied(r, html); }, function () { throw r; });
}).catch(function (r) { w.clearTimeout(limit); if (busy) { failed(r); } });
}
if (busy) { send(); }
w.addEventListener('online', function () { if (busy) { later(Math.max(0, due - Date.now())); } });
w.addEventListener('pageshow', function (event) { if (event.persisted) { busy = null; w.clearTimeout(timer); close(); check(); } });
var pressed = null;
d.addEventListener('click', function (event) {
var b = event.target.closest && event.target.closest('button');
if (b && b.form === form) { pressed = b; }
});
form.addEventListener('submit', function (event) {
pressed = event.submitter || pressed;
if (busy) { event.preventDefault(); return; }
if (!pressed || !/^(back|stay|to-)/.test(pressed.value)) {
check(); show();
if (problems.length) { event.preventDefault(); return; }
}
if (!w.fetch || !w.URLSearchParams || !w.FormData) { return; }
event.preventDefault();
var body = new URLSearchParams(new FormData(form)), to = form.getAttribute('action'), last = !pressed || !/^(next|back|stay|to-)/.test(pressed.value);
if (pressed && pressed.name) { body.append(pressed.name, pressed.value); }
if (pressed && pressed.hasAttribute('formaction')) { to = pressed.getAttribute('formaction'); }
busy = { to: to, body: body.toString(), last: last };
/* No contact is kept on the device: a form with one is not sent again without its owner. */
if (last) {
keep(draft, 'sent', all('[data-k]', form).some(function (i) { return i.type === 'checkbox' ? i.checked : i.value; }) ? { to: to, key: form.querySelector('[name=_key]').value } : { to: to, body: busy.body });
}
tries = 0;
ask(last ? words.sending : words.loading, '', []);
send();
});
})();
