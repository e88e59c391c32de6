// The state of the page is the fragment of its address: #[id][&key=value...].
const VIEWS = ['reading', 'checklist', 'actors', 'arguments', 'timeline', 'overview', 'register'];

// Each facet: its name, and what a claim has of it.
const FACETS = {
  tag: { label: 'Tag', of: (c) => [c.tag] },
  checkable: { label: 'Checkable', of: (c) => (c.tag === 'asserted-fact' ? ['yes'] : []), names: { yes: 'yes' } },
  presupposed: { label: 'Presupposed', of: (c) => [c.presupposed ? 'yes' : 'no'] },
  certainty: { label: 'Certainty', of: (c) => [c.certainty] },
  polarity: { label: 'Polarity', of: (c) => [c.polarity] },
  stance: { label: 'Author\u2019s stance', of: (c) => (c.attribution ? [c.attribution.stance] : []) },
  cue: { label: 'Cue', of: (c) => (c.attribution ? [c.attribution.cue] : []) },
  mode: { label: 'Mode of opinion', of: (c) => (c.mode ? [c.mode] : []) },
  source: { label: 'Source', of: (c) => c.speakers.map((s) => s.key) },
  actor: { label: 'About actor', of: (c) => aboutOf(c, 'actor') },
  event: { label: 'About event', of: (c) => aboutOf(c, 'event') },
  resolution: { label: 'About resolution', of: (c) => aboutOf(c, 'resolution') },
  section: { label: 'Section', of: (c) => [...new Set(passagesOf(c).map((p) => model.passageOf.get(p).section))] },
};

const KEYS = ['view', ...Object.keys(FACETS), 'q'];

const aboutOf = (claim, kind) => [...new Set(claim.about.filter((a) => a.kind === kind).map((a) => a.id))];

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseState(hash) {
  const [id, ...pairs] = hash.replace(/^#/, '').split('&');
  const state = { id: decode(id) };
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    if (at > 0 && KEYS.includes(key) && pair.length > at + 1) {
      state[key] = decode(pair.slice(at + 1));
    }
  }

  if (state.id.startsWith('view_')) {
    state.view = state.id.slice(5);
    state.id = '';
  }

  if (!VIEWS.includes(state.view)) {
    delete state.view;
  }

  return state;
}

// Where a record is shown when the fragment names no view.
const homeView = (id) => (model.things.has(id) ? 'register' : 'reading');

const viewOf = (state) => state.view ?? homeView(state.id);

function formatState(state) {
  const pairs = KEYS
    .filter((key) => state[key] && !(key === 'view' && state.view === homeView(state.id)))
    .map((key) => `&${key}=${encodeURIComponent(state[key]).replaceAll('%2C', ',').replaceAll('%40', '@')}`);
  const text = `${encodeURIComponent(state.id)}${pairs.join('')}`;
  return text ? `#${text}` : '';
}
