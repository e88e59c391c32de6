// The map in numbers, of the claims that pass.
function showOverview(isChanged) {
  if (!byId('numbers_')) {
    byId('view_overview').append(set(make('div'), { id: 'numbers_' }));
  } else if (!isChanged) {
    return;
  }

  const claims = [...filter.shown].sort((a, b) => a.index - b.index);
  byId('numbers_').replaceChildren(sectionChart(claims), make('div', 'tables',
    stanceTable(claims.filter((c) => c.attribution)),
    countTable('Opinions by mode', claims.flatMap((c) => (c.mode ? [c.mode] : []))),
    countTable('Relations by kind', model.relations.filter((r) => filter.passes.has(r.from) && filter.passes.has(r.to)).map((r) => r.kind)),
    countTable('How claims are put', claims.flatMap((c) => [c.certainty, ...(c.polarity === 'negative' ? ['negative'] : []), ...(c.presupposed ? ['presupposed'] : []), ...(c.condition ? ['on condition'] : [])]))));
}

const numeral = (n) => make('td', `num${n === 0 ? ' nought' : ''}`, n);

const headed = (scope, ...parts) => set(make('th', '', ...parts), { scope });

function countTable(caption, values) {
  const counts = new Map();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return counts.size === 0 ? '' : make('table', '', make('caption', '', caption), make('tbody', '', ...[...counts].sort((a, b) => b[1] - a[1]).map(([value, n]) => make('tr', '', headed('row', capital(words(value))), numeral(n)))));
}

function stanceTable(allegations) {
  const stances = ['endorsed', 'disputed', 'neutral'];
  const rows = new Map();
  for (const claim of allegations) {
    for (const speaker of claim.speakers) {
      rows.set(speaker, [...(rows.get(speaker) ?? []), claim.attribution.stance]);
    }
  }

  if (rows.size === 0) {
    return '';
  }

  const body = make('tbody');
  const table = make('table', '', make('caption', '', 'Allegations by source, and how the author stands to them'),
    make('thead', '', make('tr', '', headed('col', 'Source'), ...stances.map((s) => set(make('th', 'num', capital(s)), { scope: 'col' })), set(make('th', 'num', 'All'), { scope: 'col' }))), body);
  const holder = set(make('div', 'scroll', table, make('p', 'note', 'An allegation with several sources counts for each.')), { role: 'region', tabindex: '0', 'aria-label': 'Allegations by source' });
  fill(body, [...rows].sort((a, b) => b[1].length - a[1].length), ([speaker, values]) => make('tr', '',
    headed('row', set(make('a', '', speaker.name), { href: `#&tag=attributed-allegation&source=${speaker.key}&view=checklist` })), ...stances.map((s) => numeral(values.filter((v) => v === s).length)), numeral(values.length)), 50);
  return holder;
}

// A claim counts for the section where it stands first.
function sectionChart(claims) {
  const tags = Object.keys(TAGS);
  const counts = new Map(model.sections.map((s) => [s.id, [0, 0, 0]]));
  for (const claim of claims) {
    const home = model.passageOf.get(claim.anchors[0]?.passage)?.section ?? model.sections.at(-1).id;
    counts.get(home)[tags.indexOf(claim.tag)]++;
  }

  const sum = (list) => list.reduce((a, b) => a + b, 0);
  const most = Math.max(1, ...[...counts.values()].map(sum));
  const bar = (numbers) => {
    const svg = document.createElementNS(PATHS, 'svg');
    set(svg, { class: 'stack', viewBox: '0 0 240 12', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' });
    let x = 0;
    numbers.forEach((n, i) => {
      const width = 240 * n / most;
      if (n > 0) {
        svg.append(set(document.createElementNS(PATHS, 'rect'), { class: TAGS[tags[i]].look, x, width, height: 12 }));
      }

      x += width;
    });
    return svg;
  };
  const sections = model.sections.filter((s) => sum(counts.get(s.id)) > 0);
  const table = make('table', 'chart', make('caption', '', 'Claims by section and tag'),
    make('thead', '', make('tr', '', headed('col', 'Section'), make('td', 'bar-cell'), ...tags.map((t) => set(make('th', 'num', signOf(t), ' ', make('span', 'word', capital(TAGS[t].many))), { scope: 'col' })), set(make('th', 'num', 'All'), { scope: 'col' }))),
    make('tbody', '', ...sections.map((s) => make('tr', '', headed('row', set(make('a', '', `${s.ordinal}. ${s.label}`), { href: `#&section=${s.id}` })), make('td', 'bar-cell', bar(counts.get(s.id))), ...counts.get(s.id).map(numeral), numeral(sum(counts.get(s.id)))))),
    make('tfoot', '', make('tr', '', headed('row', 'All'), make('td', 'bar-cell'), ...tags.map((t) => numeral(claims.filter((c) => c.tag === t).length)), numeral(claims.length))));
  return set(make('div', 'scroll', table), { role: 'region', tabindex: '0', 'aria-label': 'Claims by section and tag' });
}
