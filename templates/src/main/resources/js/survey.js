/* Adds what only a script can: skipping and checking without a reload, a kept draft, sending again by itself, larger type,
   reading aloud. The page is complete without it, and the server decides everything anyway. Plain ES5: old web views run
   it too. */
(function () {
'use strict';
var d = document, w = window, root = d.documentElement;
var words = {
vi: {
answered: 'Đã trả lời', sending: 'Đang gửi phiếu…',
waiting: 'Chưa gửi được: sẽ tự gửi lại khi có mạng. Xin để trang này mở.',
kept: 'Đã khôi phục các câu trả lời chưa gửi trên máy này.',
erase: 'Xóa câu trả lời – người khác dùng máy này', sure: 'Xóa hết các câu trả lời trên trang này?',
larger: 'Cỡ chữ', read: 'Nghe đọc', stop: 'Dừng đọc', copy: 'Sao chép mã', copied: 'Đã sao chép',
look: 'Phiếu chưa gửi – còn câu chưa trả lời hoặc cần sửa', slide: 'Kéo để chọn, hoặc nhập số vào ô dưới',
missing: 'Câu này cần được trả lời.', alone: 'Đã chọn “{}” thì không chọn kèm mục khác; xin bỏ bớt.',
most: 'Chọn nhiều nhất {} mục; xin bỏ bớt.', long: 'Nội dung dài hơn {} ký tự; xin viết ngắn lại.',
consent: 'Chưa có sự đồng ý nên chưa thể giữ thông tin liên hệ. Xin đánh dấu vào ô đồng ý, hoặc xóa thông tin này.',
whole: 'Xin nhập một số nguyên, ví dụ 12.', number: 'Xin nhập một số, ví dụ 12 hoặc 12,5.',
range: 'Xin nhập số từ {} đến {}.', step: 'Xin nhập {} hoặc số lớn hơn theo bước {}.', day: 'Xin ghi ngày theo dạng ngày/tháng/năm, ví dụ 1/4/2024.', broken: 'Câu trả lời chưa hợp lệ; xin sửa lại.'
},
en: {
answered: 'Answered', sending: 'Sending…',
waiting: 'Not sent yet: will send by itself when the network returns. Please keep this page open.',
kept: 'Answers not sent yet were restored on this device.',
erase: 'Erase my answers – next person', sure: 'Erase all answers on this page?',
larger: 'Text size', read: 'Read aloud', stop: 'Stop reading', copy: 'Copy the code', copied: 'Copied',
look: 'Not sent – some answers are missing or need correcting', slide: 'Slide to choose, or type the number below',
missing: 'Please answer this question.', alone: '“{}” cannot be combined with another choice; please choose again.',
most: 'Choose at most {}; please remove some.', long: 'This text is longer than {} characters; please shorten it.',
consent: 'Contact details cannot be kept without consent. Please tick the box to agree, or remove the contact details.',
whole: 'Please type a whole number, such as 12.', number: 'Please type a number, such as 12 or 12.5.',
range: 'Please type a number from {} to {}.', step: 'Please type {} or a number reached from it in steps of {}.', day: 'Please enter a day as day/month/year, such as 1/4/2024.', broken: 'This answer is not valid; please correct it.'
}
}[root.lang === 'en' ? 'en' : 'vi'];
var box = null;
try { box = w.localStorage; box.getItem('dany'); } catch (e) { box = null; }
function get(name) { try { return box && box.getItem(name); } catch (e) { return null; } }
function put(name, value) { try { if (box) { if (value === null) { box.removeItem(name); } else { box.setItem(name, value); } } } catch (e) { /* full or forbidden: the draft is a comfort only */ } }
function all(selector, within) { return [].slice.call((within || d).querySelectorAll(selector)); }
function make(tag, text, parent) { var e = d.createElement(tag); e.textContent = text; if (parent) { parent.appendChild(e); } return e; }

var draft = 'dany:' + location.pathname.split('/')[2].toUpperCase();
if (d.querySelector('[data-done]')) { put(draft, null); }

var size = +get('dany:size') || 0;
function resize() { root.style.fontSize = ['', '125%', '150%'][size]; }
resize();
var tools = d.querySelector('main .t') || make('p', '', d.querySelector('main'));
function tool(text, action, place) { var b = make('button', text, place || tools); b.type = 'button'; b.className = 'q'; b.onclick = action; return b; }
tool(words.larger + ' A+', function () { size = (size + 1) % 3; put('dany:size', String(size)); resize(); });

var form = d.querySelector('form[method=post]'), sections = all('section');
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
if (summary) { summary.focus(); }

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
if (i.name[0] === '_') { return; }
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
if (!codes(value).length) { return { value: '', wrong: q.optional ? '' : q.e.getAttribute('data-need') || words.missing }; }
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
if (q.e.closest('[hidden]')) { return; }
q.parts.forEach(function (part) {
var found = read(q, part);
answers[part.name] = found.value;
total++;
if (codes(found.value).length) { answered++; }
if (found.wrong) { problems.push({ part: part, text: found.wrong, q: q }); }
});
});
meter.max = total || 1; meter.value = answered;
label.textContent = words.answered + ' ' + answered + '/' + total;
}
/* Says what is wrong: a summary that leads to each question, and a line at each. */
function show() {
all('.e', form).forEach(function (e) { e.parentNode.removeChild(e); });
if (summary) { summary.parentNode.removeChild(summary); summary = null; }
if (!problems.length) { return; }
summary = d.createElement('div');
summary.id = 'problems'; summary.className = 'x'; summary.tabIndex = -1; summary.setAttribute('role', 'alert');
make('h2', words.look, summary);
var list = make('ul', '', summary);
problems.forEach(function (p) {
var first = p.part.inputs[0], e = d.createElement('p'), title = p.part.at.querySelector('legend,b');
first.id = first.id || p.part.name;
e.className = 'e'; e.id = p.part.name + '-e'; e.textContent = p.text;
title.parentNode.insertBefore(e, title.nextSibling);
p.part.at.setAttribute('aria-describedby', e.id);
var a = make('a', title.textContent + ' – ' + p.text, make('li', '', list));
a.href = '#' + first.id;
});
form.parentNode.insertBefore(summary, form);
summary.focus();
}

var bar = d.createElement('div'), meter = d.createElement('progress'), label = make('span', '', bar);
bar.className = 'p'; bar.appendChild(meter); bar.setAttribute('role', 'status');
meter.setAttribute('aria-label', words.answered);
if (sections.length) { form.insertBefore(bar, form.firstChild); }
function old() {
try { var o = JSON.parse(get(draft) || 'null'); return o && Date.now() - o.at < 864e5 ? o.kept : []; } catch (e) { return []; }
}
function save() {
var own = {}, kept = [];
all('input,textarea', form).forEach(function (i) {
if (!i.name || i.name[0] === '_' || i.type === 'hidden' || i.hasAttribute('data-k')) { return; }
own[i.name] = 1;
if (/radio|checkbox/.test(i.type) ? i.checked : i.value) { kept.push([i.name, i.value]); }
});
kept = old().filter(function (pair) { return !own[pair[0]]; }).concat(kept);
put(draft, kept.length ? JSON.stringify({ at: Date.now(), kept: kept }) : null);
}
function restore() {
var kept = old(), found = false, typed = {};
if (!kept.length) { put(draft, null); }
if (form.hasAttribute('data-typed')) {
all('input,textarea', form).forEach(function (i) { if (/radio|checkbox/.test(i.type) ? i.checked : i.value) { typed[i.name] = 1; } });
}
kept = kept.filter(function (pair) { return !typed[pair[0]]; });
kept.forEach(function (pair) { inputs(pair[0]).forEach(function (i) { if (i.type !== 'hidden') { i.checked = false; } }); });
kept.forEach(function (pair) {
inputs(pair[0]).forEach(function (i) {
if (i.type === 'hidden') { return; }
if (!/radio|checkbox/.test(i.type)) { i.value = pair[1]; found = true; } else if (i.value === pair[1]) { i.checked = true; found = true; }
});
});
if (found) { say(words.kept); }
}
var note = make('p', '', null);
note.className = 'n'; note.setAttribute('role', 'status'); note.hidden = true;
form.parentNode.insertBefore(note, form);
var below = make('p', '', form);
below.className = 'n'; below.setAttribute('role', 'status'); below.hidden = true;
function say(what) { [note, below].forEach(function (e) { e.textContent = what; e.hidden = !what; }); }
all('textarea[maxlength]', form).forEach(function (t) {
var left = make('p', '', t.parentNode);
left.className = 's';
t.show = function () { left.textContent = Array.from(t.value).length + '/' + t.maxLength; };
});
function counters() { all('textarea[maxlength]', form).forEach(function (t) { t.show(); }); }
if (sections.length) {
tool(words.erase, function () { if (w.confirm(words.sure)) { put(draft, null); location.replace(form.getAttribute('action')); } }, form);
restore();
}
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
check(); counters(); save();
});
check(); counters();

/* Sending: the same key each time, so that trying again is always safe. */
var busy = false, tries = 0, timer = 0, pressed = null;
function later() {
say(words.waiting);
w.clearTimeout(timer);
timer = w.setTimeout(send, Math.min(30, Math.pow(2, ++tries)) * 1000);
}
function send() {
w.clearTimeout(timer);
if (w.navigator.onLine === false) { say(words.waiting); timer = w.setTimeout(send, 5000); return; }
say(words.sending);
var stop = w.AbortController ? new w.AbortController() : null, limit = stop && w.setTimeout(function () { stop.abort(); }, 20000);
var body = new URLSearchParams(new FormData(form)), to = form.action;
if (pressed && pressed.name) { body.append(pressed.name, pressed.value); }
if (pressed && pressed.hasAttribute('formaction')) { to = pressed.formAction; }
w.fetch(to, { method: 'POST', body: body, signal: stop ? stop.signal : undefined }).then(function (r) {
if (r.redirected) { w.clearTimeout(limit); put(draft, null); location.replace(r.url); return; }
if (r.status >= 500 && tries < 3) { throw r; }
return r.text().then(function (html) {
w.clearTimeout(limit); busy = false;
if (w.history.replaceState) { w.history.replaceState(null, '', to); }
d.open(); d.write(html); d.close(); w.scrollTo(0, 0);
});
}).catch(function () { w.clearTimeout(limit); later(); });
}
w.addEventListener('online', function () { if (busy) { send(); } });
w.addEventListener('pageshow', function (event) { if (event.persisted) { busy = false; check(); } });
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
busy = true; tries = 0;
send();
});
})();
