// The state of the page is the fragment of its address: #[id][&key=value...].
document.documentElement.classList.add('js');

const VIEWS = ['reading', 'arguments', 'actors', 'timeline', 'overview', 'register'];
const FACETS = ['tag', 'mode', 'source', 'actor', 'event', 'resolution', 'section'];
const KEYS = ['view', ...FACETS, 'q'];

const byId = (id) => (id ? document.getElementById(id) : null);

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
function homeView(id) {
  const record = byId(id);
  return record?.closest('#view_register') ? 'register' : 'reading';
}

const viewOf = (state) => state.view ?? homeView(state.id);

function formatState(state) {
  const pairs = KEYS
    .filter((key) => state[key] && !(key === 'view' && state.view === homeView(state.id)))
    .map((key) => `&${key}=${encodeURIComponent(state[key]).replaceAll('%2C', ',').replaceAll('%40', '@')}`);
  const text = `${encodeURIComponent(state.id)}${pairs.join('')}`;
  return text ? `#${text}` : '';
}
