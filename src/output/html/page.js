
'use strict';
// Searches, filters, sorts and groups the findings, and turns pages. Texts are only ever set as text.
(() => {
  const SIZE = 100, PEOPLE = 50, NAMES = 2000;
  const [SEVERITY, RULE, WHO, MESSAGE, KEEP, VALUE, SUGGESTION, FIX, ACTION, FILE, ROW, MORE, GROUP, STATUS, ID, DECISION, SINCE] =
    Array.from({length: 17}, (_, index) => index);
  // Written as a number where the text came before.
  const OFTEN = [SEVERITY, RULE, MESSAGE, FIX, ACTION, FILE, STATUS, DECISION, SINCE];
  const WEIGHT = {fail: 0, review: 1, prepare: 2, kept: 3, info: 4};
  const names = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const section = document.getElementById('findings');
  const words = JSON.parse(document.getElementById('words').textContent);
  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, words.separator);
  // Fills in the parts of a sentence in braces.
  const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const titles = JSON.parse(document.getElementById('rule-titles').textContent);

  function make(tag, text, attributes) {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  }

  function read(source) {
    const texts = [];
    const rows = JSON.parse(source.textContent);
    for (const row of rows) {
      row.push(...row.pop());
      for (const column of OFTEN) {
        if (typeof row[column] === 'number') row[column] = texts[row[column]];
        else texts.push(row[column]);
      }
    }
    source.remove();
    return rows;
  }

  const place = row => row[ROW]
    ? filled(row[MORE] ? words.placeMore : words.place, {file: row[FILE], row: row[ROW], more: number(row[MORE])}) : '';
  const team = row => row[GROUP].split(',')[0];
  const text = row => `${titles[row[RULE]]}\n${row.join('\n')}\n${place(row)}`.toLowerCase();
  const badge = severity => make('span', words.severities[severity], {class: `badge ${severity}`});
  const cell = (label, attributes) => make('td', '', {role: 'cell', 'data-label': label, ...attributes});

  const ORDERS = {
    '': null,
    person: (a, b) => names.compare(a[WHO], b[WHO]),
    value: (a, b) => names.compare(a[VALUE], b[VALUE]),
    place: (a, b) => names.compare(a[FILE], b[FILE]) || a[ROW] - b[ROW],
  };

  function statusText(row) {
    const status = words.statuses[row[STATUS]];
    if (row[SINCE]) return filled(words.since, {status, day: row[SINCE]});
    return row[STATUS] === 'open' ? '' : status;
  }

  // The ids and the place in the exports, which few readers need.
  function technical(row) {
    const element = make('details', '', {class: 'technical'});
    const parts = [row[ID], row[RULE], row[GROUP], place(row)].filter(Boolean);
    element.append(make('summary', words.details), make('small', parts.join(' \u00b7 ')));
    return element;
  }

  function line(row, band) {
    const tr = make('tr', '', {role: 'row', ...(band ? {class: 'band'} : {})});
    const result = make('td', '', {role: 'cell'});
    result.append(badge(row[SEVERITY]), ' ', make('small', statusText(row)));
    const what = cell(words.what);
    what.append(make('b', titles[row[RULE]]), make('p', `${row[MESSAGE]} ${row[KEEP]}`), technical(row));
    const value = cell(words.value, {class: 'value'});
    value.textContent = row[VALUE];
    if (row[SUGGESTION]) value.append(make('br'), make('ins', row[SUGGESTION]), ' ', make('small', words.fixes[row[FIX]]));
    const action = cell(words.toDo);
    action.textContent = row[ACTION];
    if (row[DECISION]) action.append(make('p', filled(words.decision, {decision: row[DECISION]}), {class: 'decision'}));
    tr.append(result, make('th', row[WHO], {scope: 'row', role: 'rowheader'}), what, value, action);
    return tr;
  }

  // Fills the body of a table; members of a group have one colour.
  function fill(body, rows) {
    const lines = document.createDocumentFragment();
    let band = false;
    rows.forEach((row, index) => {
      const own = team(row);
      band = own !== '' && index > 0 && own === team(rows[index - 1]) ? band : !band;
      lines.append(line(row, band));
    });
    body.replaceChildren(lines);
  }

  function pager(size, draw) {
    const back = make('button', words.previous, {type: 'button'});
    const on = make('button', words.next, {type: 'button'});
    const element = make('div', '', {class: 'pager'});
    element.append(back, on);
    const state = {element, page: 0, update(total) {
      back.disabled = state.page === 0;
      on.disabled = (state.page + 1) * size >= total;
      element.hidden = total <= size;
    }};
    back.addEventListener('click', () => { state.page--; draw(); });
    on.addEventListener('click', () => { state.page++; draw(); });
    return state;
  }

  const lists = [...section.querySelectorAll('details.list')].map(element => {
    const list = {element, rows: null, shown: null};
    const showing = element.querySelector('.showing');
    const body = element.querySelector('tbody');
    const counts = element.querySelector('.counts');
    const usual = counts.textContent;
    list.load = () => {
      const source = element.querySelector('script');
      if (source) list.rows = read(source);
      return list.rows;
    };
    list.draw = () => {
      if (!element.open) return;
      const shown = list.shown || list.load();
      const start = pages.page * SIZE, end = Math.min(start + SIZE, shown.length);
      fill(body, shown.slice(start, end));
      pages.update(shown.length);
      showing.textContent = shown.length
        ? filled(words.showing, {first: number(start + 1), last: number(end), total: number(shown.length)}) : words.nothing;
    };
    // Null shows all rows.
    list.show = rows => {
      list.shown = rows;
      pages.page = 0;
      counts.textContent = rows && rows.length !== list.rows.length ? filled(words.shown, {shown: number(rows.length), total: number(list.rows.length)}) : usual;
      element.hidden = rows !== null && rows.length === 0;
      list.draw();
    };
    const pages = pager(SIZE, list.draw);
    body.closest('table').after(pages.element);
    pages.element.hidden = true;
    element.addEventListener('toggle', list.draw);
    list.title = element.querySelector('summary b').textContent;
    return list;
  });
  const empty = [...section.querySelectorAll('.none')];

  // The tools above all lists.
  const tools = make('div', '', {class: 'tools', role: 'group', 'aria-label': words.label});
  const showing = make('p', '', {class: 'showing', role: 'status'});
  function labelled(name, control, wide) {
    const label = make('label', name, wide ? {class: 'wide'} : {});
    label.append(control);
    tools.append(label);
    return control;
  }
  function choice(name, options) {
    const select = make('select');
    for (const [value, title] of options) select.append(make('option', title, {value}));
    return labelled(name, select);
  }
  const search = labelled(words.search, make('input', '', {type: 'search'}), true);
  const person = labelled(words.person, make('input', '', {type: 'search', list: 'people-names'}), true);
  const severity = choice(words.result, [['', words.all], ...Object.entries(words.severities)]);
  const status = choice(words.status, [['', words.all], ...Object.entries(words.statuses)]);
  const order = choice(words.order, [['', words.orderReported], ['person', words.orderPerson], ['value', words.orderValue], ['place', words.orderPlace]]);
  const view = choice(words.view, [['list', words.viewList], ['people', words.viewPeople]]);
  const expand = make('button', words.expand, {type: 'button'});
  const clear = make('button', words.clear, {type: 'button'});
  const datalist = make('datalist', '', {id: 'people-names'});
  tools.append(expand, clear, showing, datalist);
  const people = make('div', '', {id: 'people'});
  people.hidden = true;
  section.querySelector('h2').after(tools, people);

  const wantedWords = () => search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const isFiltered = () => Boolean(wantedWords().length || person.value.trim() || severity.value || status.value);

  let known = null;
  function loadAll() {
    for (const list of lists) list.load();
    if (known) return;
    known = new Set();
    for (const list of lists) for (const row of list.rows) known.add(row[WHO]);
    const sorted = [...known].slice(0, NAMES).sort(names.compare);
    datalist.append(...sorted.map(name => make('option', '', {value: name})));
  }

  function filter() {
    const wanted = wantedWords(), who = person.value.trim(), part = who.toLowerCase(), exact = known.has(who);
    return row => (!severity.value || row[SEVERITY] === severity.value)
      && (!status.value || row[STATUS] === status.value)
      && (!who || (exact ? row[WHO] === who : row[WHO].toLowerCase().includes(part)))
      && (!wanted.length || (row => wanted.every(word => row.includes(word)))(text(row)));
  }

  function select() {
    const byPerson = view.value === 'people';
    people.hidden = !byPerson;
    const compare = ORDERS[order.value];
    if (!isFiltered() && !compare && !byPerson) {
      for (const list of lists) list.show(null);
      for (const each of empty) each.hidden = false;
      showing.textContent = '';
      return;
    }
    loadAll();
    const fits = isFiltered() ? filter() : () => true;
    let total = 0, found = 0;
    for (const list of lists) {
      const rows = list.rows.filter(fits);
      total += list.rows.length;
      found += rows.length;
      if (compare) rows.sort(compare);
      list.show(rows);
      if (byPerson) list.element.hidden = true;
    }
    for (const each of empty) each.hidden = byPerson || isFiltered();
    showing.textContent = filled(found ? words.found : words.none, {shown: number(found), total: number(total)});
    if (byPerson) showPeople();
  }

  function showPeople() {
    const of = new Map();
    for (const list of lists) for (const row of list.shown) {
      const one = of.get(row[WHO]) || {who: row[WHO], rows: [], fail: 0, review: 0, prepare: 0, kept: 0, info: 0};
      one.rows.push(row);
      one[row[SEVERITY]]++;
      of.set(row[WHO], one);
    }
    const sorted = [...of.values()].filter(one => one.fail + one.review + one.kept || severity.value)
      .sort((a, b) => b.fail - a.fail || b.review - a.review || names.compare(a.who, b.who));
    const pages = pager(PEOPLE, draw);
    function draw() {
      const shown = sorted.slice(pages.page * PEOPLE, (pages.page + 1) * PEOPLE);
      pages.update(sorted.length);
      people.replaceChildren(...shown.map(onePerson), pages.element);
    }
    draw();
  }

  function onePerson(one) {
    const element = make('details', '', {class: 'list person'});
    const summary = make('summary');
    const counts = ['fail', 'review', 'prepare', 'kept', 'info'].filter(each => one[each]).map(each => `${number(one[each])} ${words.severities[each]}`);
    summary.append(make('b', one.who || words.noPerson), ' ', make('span', counts.join(', '), {class: 'counts'}));
    element.append(summary);
    element.addEventListener('toggle', () => {
      if (!element.open || element.querySelector('table')) return;
      const table = make('table', '', {class: 'cards findings', role: 'table', 'aria-label': filled(words.findingsOf, {person: one.who})});
      table.append(lists[0].element.querySelector('thead').cloneNode(true));
      const body = make('tbody', '', {role: 'rowgroup'});
      const rows = [...one.rows].sort((a, b) => WEIGHT[a[SEVERITY]] - WEIGHT[b[SEVERITY]]);
      fill(body, rows.slice(0, SIZE));
      table.append(body);
      element.append(table);
      if (rows.length > SIZE) element.append(make('p', filled(words.shown, {shown: SIZE, total: number(rows.length)}), {class: 'showing'}));
    });
    return element;
  }

  let waiting;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(select, 150); };
  search.addEventListener('input', soon);
  person.addEventListener('input', soon);
  person.addEventListener('focus', loadAll, {once: true});
  for (const control of [severity, status, order, view]) control.addEventListener('change', select);
  clear.addEventListener('click', () => {
    for (const control of [search, person, severity, status, order]) control.value = '';
    select();
    search.focus();
  });
  expand.addEventListener('click', () => {
    const all = [...section.querySelectorAll('details.list')].filter(each => !each.hidden && (each.closest('#people') !== null) === !people.hidden);
    const open = all.some(each => !each.open);
    for (const each of all) each.open = open;
    expand.textContent = open ? words.collapse : words.expand;
  });
  if (lists.length === 0) tools.hidden = true;

  function follow() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.tagName === 'DETAILS') {
      if (target.hidden) { view.value = 'list'; clear.click(); }
      target.open = true;
    }
    target.scrollIntoView();
  }
  addEventListener('hashchange', follow);
  follow();

  const print = make('button', words.print, {type: 'button'});
  print.addEventListener('click', () => window.print());
  document.querySelector('nav').append(print);
  // Older browsers print what is open, so all is opened for that.
  let closed = [];
  addEventListener('beforeprint', () => {
    if (!document.getElementById('print-details').checked) return;
    closed = [...document.querySelectorAll('.detail details:not([open]):not(.technical)')];
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of closed) each.open = false; closed = []; });
})();
