// The records of the map, as its data files have them, with what the views ask of them again and again.
document.documentElement.classList.add('js');

const byId = (id) => (id ? document.getElementById(id) : null);

const TAGS = {
  'asserted-fact': { look: 'fact', sign: '\u25CF', name: 'Asserted fact', many: 'asserted facts' },
  'attributed-allegation': { look: 'allegation', sign: '\u25C6', name: 'Attributed allegation', many: 'attributed allegations' },
  'author-opinion': { look: 'opinion', sign: '\u25B2', name: 'Author opinion', many: 'author\u2019s opinions' },
};

// Those that bear on a claim most, first.
const KINDS = {
  opposes: { from: 'opposes', to: 'opposed by' },
  supports: { from: 'supports', to: 'supported by' },
  explains: { from: 'explains', to: 'explained by' },
  qualifies: { from: 'qualifies', to: 'qualified by' },
  restates: { from: 'restates', to: 'restated by' },
};

const SUBJECTS = ['actor', 'event', 'place', 'resolution', 'instrument', 'topic', 'term'];

// What nobody sees and does something all the same - commands a terminal, turns text around, hides words - is shown as its escape,
// by the rule that all views have.
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u115F\u1160\u2028\u2029\u3164\uFFA0\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}]|(?![\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u200C\u200D\u{110BD}\u{110CD}])\p{Cf}/gu;

const escapeOf = (code) => (code > 0xFFFF ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`);

const printable = (text) => text.replace(HIDDEN, (c) => (/[\t\n\r]/.test(c) ? ' ' : escapeOf(c.codePointAt(0))));

const words = (kebab) => kebab.replaceAll('-', ' ');

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const counted = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

// Every element is made here, and all text goes into it as text.
function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }

  element.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== '').map((c) => (typeof c === 'string' ? printable(c) : typeof c === 'number' ? String(c) : c)));
  return element;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : printable(String(value)));
    }
  }

  return element;
}

const button = (text, action, attributes = {}) => {
  const element = set(make('button', '', text), { type: 'button', ...attributes });
  element.addEventListener('click', action);
  return element;
};

// What a link names is there for whoever follows links without this script, if only as a place: a thing's record is built when it is opened.
function link(id, text, className = '') {
  if (model.things.has(id) && !byId(id)) {
    byId('places_').append(set(make('span'), { id }));
  }

  return set(make('a', className, text), { href: `#${id}`, dir: 'auto' });
}

const signOf = (tag) => set(make('span', `sign ${TAGS[tag].look}`, TAGS[tag].sign), { 'aria-hidden': 'true' });

// What the annotator calls a kind says more than the kind.
const kindIn = (record) => record.kindLabel ?? words(record.kind ?? '');

function readModel() {
  const data = JSON.parse(byId('data_').textContent);
  const things = new Map();
  for (const [kind, list] of [
    ['actor', data.actors], ['place', data.places], ['event', data.events], ['accord', data.accords], ['resolution', data.resolutions],
    ['instrument', data.instruments], ['topic', data.topics], ['reference', data.references], ['source', data.sources],
  ]) {
    list.forEach((record) => things.set(record.id, { kind, record }));
  }

  for (const accord of data.accords) {
    (accord.terms ?? []).forEach((record) => things.set(record.id, { kind: 'term', record, of: accord }));
  }

  const model = {
    ...data,
    things,
    claimOf: new Map(),
    passageOf: new Map(data.passages.map((p, index) => [p.id, { ...p, index }])),
    sectionOf: new Map(data.sections.map((s) => [s.id, s])),
    relationOf: new Map(data.relations.map((r) => [r.id, r])),
    speakers: [],
  };
  const nameOf = (id) => {
    const thing = things.get(id);
    return thing?.record.name ?? thing?.record.symbol ?? thing?.record.label ?? thing?.record.title ?? ({ term: () => kindIn(thing.record), resolution: () => `Resolution ${thing.record.number}` }[thing?.kind]?.() ?? id);
  };
  model.nameOf = nameOf;

  // Keys of speakers stand in the fragment: an actor's id, or a word that no id is.
  const speakers = new Map();
  const author = data.document.authorActor;
  model.author = { key: author ?? '@author', name: `${data.document.author} (author)`, actor: author ?? null };
  speakers.set(author ? `actor ${author}` : '', model.author);
  let groups = 0;
  model.speakerOf = (source) => {
    const key = source.actor ? `actor ${source.actor}` : source.group !== undefined ? `group ${source.group}` : 'unspecified';
    if (!speakers.has(key)) {
      speakers.set(key, source.actor
        ? { key: source.actor, name: nameOf(source.actor), actor: source.actor }
        : source.group !== undefined ? { key: `@group-${++groups}`, name: source.group, actor: null } : { key: '@unspecified', name: 'nobody in particular', actor: null });
    }

    return speakers.get(key);
  };
  data.claims.forEach((claim, index) => {
    claim.index = index;
    claim.speakers = claim.attribution ? [...new Set(claim.attribution.sources.map(model.speakerOf))] : [model.author];
    claim.about = claim.about.map((a) => {
      const kind = SUBJECTS.find((k) => k in a);
      return { kind, id: a[kind], role: a.role };
    });
    claim.anchors = claim.anchors
      .map((a) => ({ ...a, at: model.passageOf.get(a.passage).start + a.start }))
      .sort((a, b) => a.at - b.at || b.length - a.length);
    claim.incoming = [];
    claim.outgoing = [];
    model.claimOf.set(claim.id, claim);
  });
  for (const relation of data.relations) {
    model.claimOf.get(relation.from).outgoing.push(relation);
    model.claimOf.get(relation.to).incoming.push(relation);
  }

  model.speakers = [...speakers.values()];
  return model;
}

const sourcesOf = (sources) => sources.map((s) => model.speakerOf(s).name).join(' and ');

// What a claim is, in a few words. Names may be of any script.
const metaOf = (claim) => {
  const voice = claim.attribution ? [make('bdi', '', sourcesOf(claim.attribution.sources)), ` (${words(claim.attribution.cue)})`] : claim.mode ? [words(claim.mode)] : [];
  return [TAGS[claim.tag].name, ...(voice.length > 0 ? [' \u00B7 ', ...voice] : []), ...marksOf(claim).map((mark) => ` \u00B7 ${mark}`)];
};

const voiceOf = (claim) => (claim.attribution ? `${sourcesOf(claim.attribution.sources)} (${words(claim.attribution.cue)})` : claim.mode ? words(claim.mode) : '');

// What sets a claim apart from one that is certain, positive and said outright.
const marksOf = (claim) => [
  claim.presupposed ? 'presupposed' : '', claim.polarity === 'negative' ? 'negative' : '', claim.certainty === 'certain' ? '' : words(claim.certainty),
].filter(Boolean);

const passagesOf = (claim) => [...new Set(claim.anchors.map((a) => a.passage))];

const actorsOf = (claim) => [...new Set(claim.about.filter((a) => a.kind === 'actor').map((a) => a.id))];

// A claim in a list: sign, statement, and in small what it is.
function claimLine(claim) {
  return [
    signOf(claim.tag), ' ', link(claim.id, claim.statement, 'statement'), ' ',
    make('span', 'meta', metaOf(claim)),
  ];
}

// A long list begins with its first items; the others wait for whoever wants them.
function fill(list, items, makeItem, step = 100) {
  let shown = 0;
  const more = button('', () => show(shown + step));
  more.className = 'more';
  const show = (count) => {
    list.append(...items.slice(shown, count).map(makeItem));
    [...list.children].slice(count).forEach((item) => item.remove());
    shown = list.childElementCount;
    more.remove();
    if (shown < items.length) {
      more.replaceChildren(`Show ${Math.min(step, items.length - shown)} more of ${items.length}`);
      list.after(more);
    }
  };

  // For paper: all of it, until what is returned is called.
  list.unfold = () => {
    const before = shown;
    show(items.length);
    return () => show(before);
  };
  list.classList.add('filled');
  show(step);
  return list;
}

// One tab stop for several controls; arrows go between them.
function rove(container, selector) {
  const items = () => [...container.querySelectorAll(selector)];
  const rest = (item) => items().forEach((i) => { i.tabIndex = i === item ? 0 : -1; });
  rest(items()[0]);
  container.addEventListener('focusin', (event) => {
    const item = event.target.closest(selector);
    if (item) {
      rest(item);
    }
  });
  container.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(event.target.closest(selector));
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      all[(to + all.length) % all.length].focus();
    }
  });
  return rest;
}
