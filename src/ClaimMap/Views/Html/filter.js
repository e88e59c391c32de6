// One filter for all views: what passes, the controls, and the chips that say what is filtered.
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const filter = { key: '', wanted: {}, words: [], isActive: false, shown: [], passes: new Set(), values: {} };

// All values that claims have of a facet, with their names, in the order of the lists that they stand in.
function valuesOf(facet) {
  filter.values[facet] ??= (() => {
    const found = new Set(model.claims.flatMap(FACETS[facet].of));
    const named = {
      tag: () => Object.entries(TAGS).map(([key, tag]) => [key, tag.name]),
      source: () => [model.author, ...model.speakers.filter((s) => s !== model.author).sort((a, b) => compare(a.name, b.name))].map((s) => [s.key, s.name]),
      section: () => model.sections.map((s) => [s.id, s.label]),
    }[facet];
    const all = named ? named() : ['actor', 'event', 'resolution'].includes(facet)
      ? [...found].map((id) => [id, model.nameOf(id)]).sort((a, b) => compare(a[1], b[1]))
      : [...found].sort().map((value) => [value, words(value)]);
    return new Map(all.filter(([value]) => found.has(value)));
  })();
  return filter.values[facet];
}

const compare = (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0);

const textOf = (claim) => (claim.text ??= fold([
  claim.id, claim.statement, claim.condition ?? '', TAGS[claim.tag].name, voiceOf(claim), ...marksOf(claim), ...claim.about.map((a) => model.nameOf(a.id)), ...passagesOf(claim), claim.words ?? '',
].join(' ')));

function wantedOf(state) {
  const wanted = {};
  for (const facet of Object.keys(FACETS)) {
    // Values that nothing in the map has do not filter.
    const values = (state[facet] ?? '').split(facet === 'tag' ? ',' : '\n').filter((value) => valuesOf(facet).has(value));
    if (values.length > 0) {
      wanted[facet] = values;
    }
  }

  return wanted;
}

const passesAll = (claim, wanted, search) =>
  Object.entries(wanted).every(([facet, values]) => FACETS[facet].of(claim).some((v) => values.includes(v)))
  && search.every((word) => textOf(claim).includes(word));

// Returns whether anything has changed.
function applyFilter(state) {
  const wanted = wantedOf(state);
  const search = fold(state.q ?? '').split(/\s+/).filter(Boolean);
  const key = JSON.stringify([wanted, search]);
  if (key === filter.key) {
    return false;
  }

  if (search.length > 0) {
    readWords();
  }

  const shown = model.claims.filter((claim) => passesAll(claim, wanted, search));
  if (wanted.checkable) {
    shown.sort((a, b) => Boolean(a.presupposed) - Boolean(b.presupposed) || a.index - b.index);
  }

  Object.assign(filter, { key, wanted, words: search, isActive: search.length > 0 || Object.keys(wanted).length > 0, shown, passes: new Set(shown.map((c) => c.id)) });
  return true;
}

const countText = () => (filter.isActive ? `${filter.shown.length} of ${counted(model.claims.length, 'claim')}` : counted(model.claims.length, 'claim'));

function showFilter(state) {
  byId('count_').replaceChildren(countText());
  for (const item of byId('legend_').querySelectorAll('button')) {
    item.setAttribute('aria-pressed', String(filter.wanted.tag?.includes(item.dataset.tag) ?? false));
  }

  const search = byId('filter_q');
  if (search.value.trim() !== (state.q ?? '')) {
    search.value = state.q ?? '';
  }

  showControls();
  showChips(state);
  showNothing(state);
}

// One chip for each thing that is filtered by; a click takes it away.
function chipsOf(state) {
  const chips = Object.entries(filter.wanted).flatMap(([facet, values]) => values.map((value) => {
    const rest = values.filter((v) => v !== value).join(',');
    return { text: `${FACETS[facet].label}: ${valuesOf(facet).get(value)}`, without: { ...state, [facet]: rest } };
  }));
  return filter.words.length > 0 ? [...chips, { text: `Search: ${state.q}`, without: { ...state, q: '' } }] : chips;
}

const resetState = (state) => ({ id: state.id, view: viewOf(state) });

function showChips(state) {
  const chips = byId('chips_');
  chips.hidden = !filter.isActive;
  const note = { timeline: 'The timeline shows all events, whatever is filtered.', overview: 'The tables count the claims that pass.', register: 'The register lists everything, whatever is filtered.' }[viewOf(state)];
  chips.replaceChildren(...(filter.isActive ? [
    make('span', 'label', 'Filtered', make('span', 'on-paper', `, ${countText()}`)), ' ',
    ...chipsOf(state).flatMap((chip) => [button([chip.text, ' ', set(make('span', '', '\u00D7'), { 'aria-hidden': 'true' })], () => go(chip.without), { class: 'chip', 'aria-label': `${chip.text}: take away` }), ' ']),
    button('Reset', () => { go(resetState(state)); byId('filter_q').focus(); }, { class: 'on-screen' }),
    ...(note ? [' ', make('span', 'note on-screen', note)] : []),
  ] : []));
}

// Zero is a dead end unless it says which way out leads where.
function showNothing(state) {
  const nothing = byId('nothing_');
  nothing.hidden = filter.shown.length > 0 || !['reading', 'checklist', 'actors', 'arguments'].includes(viewOf(state));
  const ways = nothing.hidden ? [] : chipsOf(state).map((chip) => {
    const count = model.claims.filter((c) => passesAll(c, wantedOf(chip.without), fold(chip.without.q ?? '').split(/\s+/).filter(Boolean))).length;
    return [button(`Without \u201C${chip.text}\u201D: ${counted(count, 'claim')}`, () => go(chip.without)), ' '];
  });
  nothing.replaceChildren('No claim passes all of this. ', ...ways.flat(), ...(nothing.hidden ? [] : [button('Show all claims', () => go(resetState(state)))]));
}

// The controls are made when they are first asked for.
function openFilters(isOpen) {
  const pane = byId('filters_');
  byId('filters_open_').setAttribute('aria-expanded', String(isOpen));
  if (isOpen && pane.childElementCount === 0) {
    for (const facet of Object.keys(FACETS)) {
      const values = valuesOf(facet);
      if (values.size < (facet === 'checkable' ? 1 : 2) || facet === 'tag') {
        continue;
      }

      if (facet === 'checkable') {
        const box = set(make('input'), { type: 'checkbox', id: 'filter_checkable', name: facet });
        pane.append(make('p', 'field check', set(make('label', '', box, ' Checkable: asserted facts, those said outright first'), { for: 'filter_checkable' })));
      } else {
        const select = set(make('select', '', set(make('option', '', 'any'), { value: '' }), ...[...values].map(([value]) => set(make('option'), { value }))), { id: `filter_${facet}`, name: facet });
        pane.append(make('p', 'field', set(make('label', '', FACETS[facet].label), { for: `filter_${facet}` }), select));
      }
    }

    pane.addEventListener('change', (event) => {
      const { name, type, checked, value } = event.target;
      go({ ...state, [name]: type === 'checkbox' ? (checked ? 'yes' : '') : value });
    });
  }

  pane.hidden = !isOpen;
  showControls();
}

// A value is counted as if its own facet did not filter.
function showControls() {
  const pane = byId('filters_');
  if (pane.hidden) {
    return;
  }

  for (const control of pane.querySelectorAll('select, input')) {
    const facet = control.name;
    if (control.type === 'checkbox') {
      control.checked = Boolean(filter.wanted[facet]);
      continue;
    }

    const { [facet]: own, ...others } = filter.wanted;
    const counts = new Map();
    for (const claim of own ? model.claims : filter.shown) {
      if (!own || passesAll(claim, others, filter.words)) {
        FACETS[facet].of(claim).forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
      }
    }

    const values = valuesOf(facet);
    for (const option of control.options) {
      if (option.value) {
        option.textContent = `${printable(values.get(option.value))} (${counts.get(option.value) ?? 0})`;
      }
    }

    control.value = own?.[0] ?? '';
  }
}

// What the search has found is marked where it stands. The marks are no elements: the page stays as it is.
function markHits(...roots) {
  if (!('highlights' in CSS)) {
    return;
  }

  const ranges = [];
  for (const root of filter.words.length > 0 ? roots : []) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode() && ranges.length < 2000) {
      const node = nodes.currentNode;
      const text = fold(node.data);
      if (filter.words.some((word) => text.includes(word)) && !node.parentElement.closest('[hidden], .sign')) {
        ranges.push(...hitsIn(node));
      }
    }
  }

  CSS.highlights.set('hit', new Highlight(...ranges));
}

// Folded text may be longer or shorter than what it was made of: each of its characters remembers where it came from.
function hitsIn(node) {
  let folded = '';
  const from = [];
  let at = 0;
  for (const c of node.data) {
    const f = fold(c);
    folded += f;
    for (let i = 0; i < f.length; i++) {
      from.push(at);
    }

    at += c.length;
  }

  from.push(at);
  const found = [];
  for (const word of filter.words) {
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
      const range = new Range();
      range.setStart(node, from[i]);
      range.setEnd(node, from[i + word.length]);
      found.push(range);
    }
  }

  return found;
}
