
'use strict';
// Searches, filters, sorts and groups the findings, and turns pages. Texts are only ever set as text.
(() => {
  const SIZE = 100, PEOPLE = 50, NAMES = 2000;
  const [SEVERITY, RULE, WHO, MESSAGE, KEEP, VALUE, SUGGESTION, FIX, ACTION, FILE, ROW, MORE, GROUP, STATUS, ID, DECISION, SINCE] =
    Array.from({length: 17}, (_, index) => index);
  // Written as a number where the text came before.
  const OFTEN = [SEVERITY, RULE, MESSAGE, FIX, ACTION, FILE, STATUS, DECISION, SINCE];
  const WEIGHT = {fail: 0, review: 1, info: 2};
  const WORDS = {fail: 'to fix', review: 'to check', info: 'info'};
  const names = new Intl.Collator('nb', {numeric: true});
  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
  const section = document.getElementById('findings');
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

  const place = row => row[ROW] ? `${row[FILE]} row ${row[ROW]}${row[MORE] ? ` and ${row[MORE]} more` : ''}` : '';
  const team = row => row[GROUP].split(',')[0];
  const text = row => `${titles[row[RULE]]}\n${row.join('\n')}\n${place(row)}`.toLowerCase();
  const badge = severity => make('span', WORDS[severity], {class: `badge ${severity}`});
  const cell = (label, attributes) => make('td', '', {role: 'cell', 'data-label': label, ...attributes});

  const ORDERS = {
    '': null,
    person: (a, b) => names.compare(a[WHO], b[WHO]),
    value: (a, b) => names.compare(a[VALUE], b[VALUE]),
    place: (a, b) => names.compare(a[FILE], b[FILE]) || a[ROW] - b[ROW],
  };

  function line(row, band) {
    const tr = make('tr', '', {role: 'row', ...(band ? {class: 'band'} : {})});
    const result = make('td', '', {role: 'cell'});
    result.append(badge(row[SEVERITY]), ' ', make('small', row[SINCE] ? `${row[STATUS]} since ${row[SINCE]}` : row[STATUS] === 'open' ? '' : row[STATUS]));
    const what = cell('what is wrong');
    what.append(make('b', titles[row[RULE]]), ' ', make('small', row[RULE]), make('p', `${row[MESSAGE]} ${row[KEEP]}`),
      make('small', [row[ID], row[GROUP]].filter(Boolean).join(' \u00b7 ')));
    const value = cell('value', {class: 'value'});
    value.textContent = row[VALUE];
    if (row[SUGGESTION]) value.append(make('br'), make('ins', row[SUGGESTION]), ' ', make('small', row[FIX]));
    const action = cell('to do');
    action.textContent = row[ACTION];
    if (row[DECISION]) action.append(make('p', `Decision: ${row[DECISION]}`, {class: 'decision'}));
    const where = cell('where');
    where.textContent = place(row);
    tr.append(result, make('th', row[WHO], {scope: 'row', role: 'rowheader'}), what, value, action, where);
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
    const back = make('button', 'Previous page', {type: 'button'});
    const on = make('button', 'Next page', {type: 'button'});
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
      showing.textContent = shown.length ? `showing ${number(start + 1)} to ${number(end)} of ${number(shown.length)}` : 'nothing fits';
    };
    // Null shows all rows.
    list.show = rows => {
      list.shown = rows;
      pages.page = 0;
      counts.textContent = rows && rows.length !== list.rows.length ? `${number(rows.length)} of ${number(list.rows.length)} shown` : usual;
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
  const tools = make('div', '', {class: 'tools', role: 'group', 'aria-label': 'Findings shown'});
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
  const search = labelled('Search', make('input', '', {type: 'search'}), true);
  const person = labelled('Person', make('input', '', {type: 'search', list: 'people-names'}), true);
  const severity = choice('Result', [['', 'all'], ['fail', 'to fix'], ['review', 'to check'], ['info', 'info']]);
  const status = choice('Status', [['', 'all'], ...['new', 'open', 'accepted', 'unchecked', 'fixed'].map(each => [each, each])]);
  const order = choice('Order', [['', 'as reported'], ['person', 'person'], ['value', 'value'], ['place', 'file and row']]);
  const view = choice('View', [['list', 'by requirement'], ['people', 'by person']]);
  const expand = make('button', 'Expand all', {type: 'button'});
  const clear = make('button', 'Clear', {type: 'button'});
  const datalist = make('datalist', '', {id: 'people-names'});
  tools.append(expand, clear, showing, datalist);
  const people = make('div', '', {id: 'people'});
  people.hidden = true;
  section.querySelector('h2').after(tools, people);

  const words = () => search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const isFiltered = () => Boolean(words().length || person.value.trim() || severity.value || status.value);

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
    const wanted = words(), who = person.value.trim(), part = who.toLowerCase(), exact = known.has(who);
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
    showing.textContent = found ? `${number(found)} of ${number(total)} findings` : `none of ${number(total)} findings fits`;
    if (byPerson) showPeople();
  }

  function showPeople() {
    const of = new Map();
    for (const list of lists) for (const row of list.shown) {
      const one = of.get(row[WHO]) || {who: row[WHO], rows: [], fail: 0, review: 0, info: 0};
      one.rows.push(row);
      one[row[SEVERITY]]++;
      of.set(row[WHO], one);
    }
    const sorted = [...of.values()].filter(one => one.fail + one.review || severity.value)
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
    const counts = ['fail', 'review', 'info'].filter(each => one[each]).map(each => `${number(one[each])} ${WORDS[each]}`);
    summary.append(make('b', one.who || 'not about a person'), ' ', make('span', counts.join(', '), {class: 'counts'}));
    element.append(summary);
    element.addEventListener('toggle', () => {
      if (!element.open || element.querySelector('table')) return;
      const table = make('table', '', {class: 'cards findings', role: 'table', 'aria-label': `Findings of ${one.who}`});
      table.append(lists[0].element.querySelector('thead').cloneNode(true));
      const body = make('tbody', '', {role: 'rowgroup'});
      const rows = [...one.rows].sort((a, b) => WEIGHT[a[SEVERITY]] - WEIGHT[b[SEVERITY]]);
      fill(body, rows.slice(0, SIZE));
      table.append(body);
      element.append(table);
      if (rows.length > SIZE) element.append(make('p', `showing ${SIZE} of ${number(rows.length)}`, {class: 'showing'}));
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
    expand.textContent = open ? 'Collapse all' : 'Expand all';
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

  const print = make('button', 'Print', {type: 'button'});
  print.addEventListener('click', () => window.print());
  document.querySelector('nav').append(print);
  // Older browsers print what is open, so all is opened for that.
  let closed = [];
  addEventListener('beforeprint', () => {
    if (!document.getElementById('print-details').checked) return;
    closed = [...document.querySelectorAll('.detail details:not([open])')];
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of closed) each.open = false; closed = []; });
})();
