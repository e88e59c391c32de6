// Who says what about whom: the board of what others say, with what is said against it, and the numbers.
const matrix = { rows: 30, columns: 24 };

function showActors(isChanged) {
  const view = byId('view_actors');
  if (!byId('focus_place_actors')) {
    view.append(set(make('div', 'focus-place'), { id: 'focus_place_actors' }), set(make('div'), { id: 'board_' }), set(make('div'), { id: 'matrix_' }));
  }

  if (isChanged || byId('board_').childElementCount === 0) {
    showBoard();
    showMatrix();
    markHits(byId('board_'));
  }
}

function showBoard() {
  const rows = model.board
    .map(({ claim, whom, against }) => ({ claim: model.claimOf.get(claim), whom, against: against.map((id) => model.claimOf.get(id)) }))
    .filter(({ claim, against }) => filter.passes.has(claim.id) || against.some((c) => filter.passes.has(c.id)));
  const answers = filter.isActive ? 0 : model.claims.filter((c) => c.attribution).length - model.board.length;
  const title = make('h3', '', 'What others are reported to say ', make('span', 'n', counted(rows.length, 'allegation'), answers > 0 ? `, and ${answers} in answer to them` : ''));
  if (rows.length === 0) {
    byId('board_').replaceChildren(title, make('p', 'hint', model.board.length === 0 ? 'The document reports nothing as said by anybody else.' : 'None of it passes the filter.'));
    return;
  }

  const body = make('tbody');
  const table = make('table', 'board', make('caption', 'hint', 'Accusations first. Beside each, what is said against it, and how the author stands to it: a claim that the author opposes is not thereby refuted.'),
    make('thead', '', make('tr', '', ...['Who', 'says', 'What', 'About whom', 'The author', 'Against it'].map((t) => set(make('th', '', t), { scope: 'col' })))), body);
  byId('board_').replaceChildren(title, set(make('div', 'scroll', table), { role: 'region', tabindex: '0', 'aria-label': 'What others are reported to say' }));
  fill(body, rows, boardRow, 60);
}

function boardRow({ claim, whom, against }) {
  const { sources, cue, stance, reportedBy = [] } = claim.attribution;
  const answer = (c) => make('li', '', make('span', 'who', ...(c.attribution ? [make('bdi', '', sourcesOf(c.attribution.sources)), ` ${words(c.attribution.cue)}`] : [`the author, ${TAGS[c.tag].look}`])), ': ', signOf(c.tag), ' ', link(c.id, c.statement));
  return make('tr', cue,
    set(make('th', '', ...sourceLinks(sources), reportedBy.length > 0 ? make('span', 'why', `as ${reportedBy.map((v) => sourcesOf(v.sources)).join(', as ')} has it`) : ''), { scope: 'row' }),
    set(make('td', 'cue', words(cue)), { 'data-head': 'says' }),
    set(make('td', '', signOf(claim.tag), ' ', link(claim.id, claim.statement)), { 'data-head': 'what' }),
    set(make('td', '', ...joined(whom.map((id) => link(id, model.nameOf(id))), ', ')), { 'data-head': 'about whom' }),
    set(make('td', `stance ${stance}`, { neutral: 'takes no side', endorsed: 'endorses it', disputed: 'disputes it' }[stance] ?? words(stance)), { 'data-head': 'the author' }),
    set(make('td', '', against.length > 0 ? make('ul', '', ...against.map(answer)) : make('span', 'nought', 'nothing')), { 'data-head': 'against it' }));
}

function countMatrix() {
  const cells = new Map();
  const [rows, columns] = [new Map(), new Map()];
  let total = 0;
  for (const claim of filter.isActive ? [...filter.shown].sort((a, b) => a.index - b.index) : model.claims) {
    const targets = actorsOf(claim);
    total += targets.length > 0 ? 1 : 0;
    targets.forEach((target) => push(rows, target, claim));
    for (const speaker of targets.length > 0 ? claim.speakers : []) {
      push(columns, speaker.key, claim);
      targets.forEach((target) => push(cells, `${speaker.key} ${target}`, claim));
    }
  }

  const byCount = (map) => [...map].sort((a, b) => b[1].length - a[1].length).map(([key]) => key);
  return { cells, rows, columns, total, targets: byCount(rows), speakers: byCount(columns) };
}

const push = (map, key, claim) => (map.has(key) ? map.get(key).push(claim) : map.set(key, [claim]));

// Actors spoken of stand below each other, speakers beside each other, the author first and apart: the shades are those of the others.
function showMatrix(isPrint = false) {
  const counts = countMatrix();
  const author = model.author.key;
  const others = counts.speakers.filter((key) => key !== author);
  const speakers = [...counts.speakers.filter((key) => key === author), ...others];
  const names = new Map(model.speakers.map((s) => [s.key, s.name]));
  const most = Math.max(1, ...others.flatMap((s) => counts.targets.map((t) => counts.cells.get(`${s} ${t}`)?.length ?? 0)));
  const place = byId('matrix_');
  place.replaceChildren(make('h3', '', 'Who speaks how often of whom'));
  if (counts.targets.length === 0) {
    place.append(make('p', 'hint', 'No claim that passes is about an actor.'));
    return;
  }

  place.append(make('p', 'hint', 'The number of claims by whom they are about (rows) and by whose they are (columns), in whatever role; the graph of actors counts allegations alone, by subject, target and addressee. A claim of several sources or about several actors counts in each cell, and once in a total.', make('span', 'on-screen', ' A number leads to its claims.')));
  const [rowLimit, columnLimit] = isPrint ? [Infinity, 10] : [matrix.rows, matrix.columns];
  const targets = counts.targets.slice(0, rowLimit);
  for (let from = 0; from < speakers.length && (isPrint || from === 0); from += columnLimit) {
    const block = speakers.slice(from, from + columnLimit);
    const number = (claims, source, actor, look) => {
      const td = make('td', look);
      if (claims?.length) {
        const what = `${source ? names.get(source) : 'Anybody'} about ${actor ? model.nameOf(actor) : 'any actor'}: ${claims.length} (${tagCounts(claims)})`;
        td.append(set(make('a', '', claims.length), { href: `#${source ? `&source=${source}` : ''}${actor ? `&actor=${actor}` : ''}&view=checklist`, title: what, 'aria-label': what }));
      }

      return td;
    };
    const heat = (claims) => (claims ? ` heat${Math.ceil(claims.length / most * 5)}` : '');
    const head = make('tr', '', set(make('th', 'corner', 'About'), { scope: 'col' }),
      ...block.map((key) => set(make('th', `tall${key === author ? ' author' : ''}`, model.things.has(key) ? link(key, names.get(key)) : make('span', '', names.get(key))), { scope: 'col' })),
      set(make('th', 'tall sum', make('span', '', 'Anybody')), { scope: 'col' }));
    const body = targets.map((target) => make('tr', '', set(make('th', '', link(target, model.nameOf(target))), { scope: 'row' }),
      ...block.map((key) => {
        const claims = counts.cells.get(`${key} ${target}`);
        return number(claims, key, target, key === author ? 'author' : `cell${heat(claims)}`);
      }),
      number(counts.rows.get(target), '', target, 'sum')));
    const foot = make('tr', '', set(make('th', '', 'Any actor'), { scope: 'row' }), ...block.map((key) => number(counts.columns.get(key), key, '', key === author ? 'sum author' : 'sum')), make('td', 'sum', counts.total));
    place.append(set(make('div', 'scroll', make('table', 'matrix', make('thead', '', head), make('tbody', '', ...body), make('tfoot', '', foot))), { role: 'region', tabindex: '0', 'aria-label': 'Who speaks how often of whom' }));
  }

  const more = (count, step, name) => button(`Show ${Math.min(step, count)} more ${name}`, () => { matrix[name === 'actors' ? 'rows' : 'columns'] += step; showMatrix(); });
  place.append(make('p', 'list-bar',
    counts.targets.length > rowLimit ? more(counts.targets.length - rowLimit, 30, 'actors') : '', ' ',
    !isPrint && speakers.length > columnLimit ? more(speakers.length - columnLimit, 24, 'speakers') : ''));
}
