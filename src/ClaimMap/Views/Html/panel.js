// The panel shows one record, built from the data: what it says first, how it came to be recorded last.
const wide = matchMedia('(min-width: 64rem)');
const panel = { opener: null, here: [], id: null };

const exists = (id) => model.claimOf.has(id) || model.things.has(id) || model.relationOf.has(id);

// A relation is shown with the claim that it leads from; passages and sections are only gone to.
const recordId = (id) => model.relationOf.get(id)?.from ?? (exists(id) ? id : null);

function openPanel(id, view) {
  const dialog = byId('panel_');
  if (!dialog.open) {
    panel.opener = document.activeElement === document.body ? null : document.activeElement;
  }

  panel.id = id;
  const claim = model.claimOf.get(id);
  byId('panel_body_').replaceChildren(...(claim ? claimParts(claim, view) : thingParts(model.things.get(id), view)));
  showSteps(claim);
  if (!dialog.open) {
    if (wide.matches) {
      dialog.show();
    } else {
      dialog.showModal();
    }
  }

  dialog.scrollTop = 0;
  byId('panel_title_').focus({ preventScroll: true });
}

function closePanel() {
  const dialog = byId('panel_');
  if (!dialog.open) {
    return;
  }

  const opener = panel.opener;
  const item = byId(panel.id)?.querySelector('.open');
  dialog.close();
  const isShown = (element) => element?.isConnected && element !== document.body && element.getClientRects().length > 0;
  [opener, item, byId('main_')].find(isShown)?.focus({ preventScroll: true });
  Object.assign(panel, { opener: null, id: null, here: [] });
}

// Previous and next go through what the filter lets pass, in the order in which it is shown.
function showSteps(claim) {
  const list = claim && filter.passes.has(claim.id) ? filter.shown : model.claims;
  const at = claim ? list.indexOf(claim) : -1;
  for (const [id, to] of [['panel_previous_', list[at - 1]], ['panel_next_', list[at + 1]]]) {
    byId(id).hidden = !claim;
    byId(id).disabled = at < 0 || !to;
    byId(id).value = to?.id ?? '';
  }
}

function step(event) {
  panel.here = [];
  go({ ...state, id: event.currentTarget.value, view: viewOf(state) });
}

const row = (term, ...parts) => [make('dt', '', term), make('dd', '', ...parts)];

const rowOf = (className, term, ...parts) => [make('dt', className, term), make('dd', '', ...parts)];

const joined = (parts, separator) => parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));

function sourceLinks(sources) {
  return joined(sources.map((source) => (source.actor ? link(source.actor, model.nameOf(source.actor)) : make('span', '', make('bdi', '', model.speakerOf(source).name), source.group !== undefined ? ' (not identified)' : ''))), ' and ');
}

const claimItem = (claim, why, id) => {
  const item = make('li', '', signOf(claim.tag), ' ', link(claim.id, claim.statement), why ? make('span', 'why', why) : '');
  return id ? set(item, { 'data-relation': id }) : item;
};

function claimParts(claim, view) {
  byId('panel_kind_').replaceChildren(signOf(claim.tag), ' ', make('strong', `tag ${TAGS[claim.tag].look}`, TAGS[claim.tag].name), printable([claim.mode ? ` \u00B7 ${words(claim.mode)}` : '', ...marksOf(claim).map((m) => ` \u00B7 ${m}`)].join('')));
  byId('panel_title_').replaceChildren(printable(claim.statement));
  const list = make('dl');
  if (claim.attribution) {
    const { sources, cue, addressee, stance, reportedBy = [] } = claim.attribution;
    list.append(...row('Said by', ...reportedBy.flatMap((voice) => [...sourceLinks(voice.sources), make('span', 'role', ` ${words(voice.cue)} that `)]), ...sourceLinks(sources), make('span', 'role', ` ${words(cue)}`)));
    if (addressee) {
      list.append(...row('Said to', link(addressee, model.nameOf(addressee))));
    }

    list.append(...row('Author\u2019s stance', words(stance)));
  }

  if (claim.about.length > 0) {
    list.append(...row('About', make('ul', 'about', ...claim.about.map((a) => make('li', '', link(a.id, model.nameOf(a.id)), make('span', 'role', ` ${words(a.role)}`))))));
  }

  for (const [kind, verb] of Object.entries(KINDS)) {
    for (const [relations, word, end] of [[claim.incoming, verb.to, 'from'], [claim.outgoing, verb.from, 'to']]) {
      const found = relations.filter((r) => r.kind === kind);
      if (found.length > 0) {
        list.append(...rowOf(`rel ${kind}`, capital(word), make('ul', '', ...found.map((r) => claimItem(model.claimOf.get(r[end]), r.rationale, r.id)))));
      }
    }
  }

  list.append(...row('Stated in', make('ul', 'places', ...claim.anchors.map((a) => make('li', '', link(a.passage, a.passage), make('span', 'span', ` ${a.start}\u2013${a.start + a.length} (whole text ${a.at}\u2013${a.at + a.length})`))))));
  for (const reading of claim.readings ?? []) {
    const label = reading.absent ? 'has no such claim' : [words(reading.tag), reading.mode ? words(reading.mode) : '', reading.sources?.length ? `source: ${sourcesOf(reading.sources)}` : ''].filter(Boolean).join(', ');
    list.append(...row(`${capital(words(reading.reader))} reader`, label, make('span', 'why', `not adopted: ${reading.reason}`)));
  }

  if (claim.rationale) {
    list.append(...row('Why this tag', `by rule ${claim.rationale}`));
  }

  list.append(...row('Id', make('code', '', claim.id)));
  return [
    claim.condition ? make('p', 'condition', make('span', 'label', 'Only if: '), claim.condition) : '',
    hereList(claim),
    wordsOf(claim),
    actionsOf(claim, view),
    list,
  ].filter(Boolean);
}

// What else rests on the words that were clicked.
function hereList(claim) {
  if (panel.here.length < 2) {
    return '';
  }

  const items = panel.here.map((id) => {
    const item = claimItem(model.claimOf.get(id));
    if (id === claim.id) {
      set(item.querySelector('a'), { 'aria-current': 'true' });
    }

    return item;
  });
  return make('div', 'here', make('p', 'label', `${panel.here.length} claims rest on these words`), make('ul', '', ...items));
}

// The reader's own words, where the page has them.
function wordsOf(claim) {
  readWords();
  return claim.words && viewOf(state) !== 'reading' ? set(make('blockquote', '', claim.words), { dir: 'auto' }) : '';
}

function actionsOf(claim, view) {
  const status = set(make('output', 'copied'), { role: 'status' });
  const copy = (text, done) => () => copyText(text()).then((isDone) => status.replaceChildren(isDone ? done : 'The browser does not let this page copy.'));
  const goto = view === 'arguments'
    ? set(link(claim.id, 'Show in the text'), { 'data-view': 'reading' })
    : set(link(claim.id, 'Show in the argument'), { 'data-view': 'arguments' });
  const address = liveAddress(claim);
  return make('p', 'actions',
    button('Copy citation', copy(() => citationOf(claim), 'Citation copied.')), ' ',
    button('Copy link', copy(() => `${location.href.split('#')[0]}#${claim.id}`, 'Link copied.')), ' ',
    goto, ' ',
    address ? [set(make('a', 'out', 'Where it was published'), { href: address, rel: 'noopener noreferrer external' }), ' '] : '',
    status);
}

const webAddress = (text) => (/^https?:\/\//i.test(text ?? '') && URL.canParse(text) ? new URL(text).href : null);

// Only the reader's own copy knows the words that the live page is opened at.
function liveAddress(claim) {
  const url = webAddress(model.document.url);
  const first = reading.segments.get(claim.id)?.[0];
  const live = first?.closest('.passage').querySelector('.live');
  return live?.href ?? url;
}

function citationOf(claim) {
  const { document: of, version, sha256 } = model;
  return [
    `\u201C${claim.statement}\u201D (${TAGS[claim.tag].name.toLowerCase()}${claim.attribution ? `: ${sourcesOf(claim.attribution.sources)}` : ''}; ${passagesOf(claim).join(', ')})`,
    `Claim ${of.id}#${claim.id}, map "${of.id}"${version ? `, version ${version}` : ''}, sha256 ${sha256}.`,
    `${of.author} (${of.published}): ${of.title}. ${of.publisher}.${of.url ? ` ${of.url}` : ''}`,
  ].map(printable).join('\n');
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea');
    area.value = text;
    byId('panel_').append(area);
    area.select();
    const isDone = document.execCommand('copy');
    area.remove();
    return isDone;
  }
}

// Everything else that a map has: who, where, when, which text.
function thingParts({ kind, record, of }, view) {
  byId('panel_kind_').replaceChildren(printable(capital([kindOf(kind, record), record.unnamed ? 'not named' : '', record.reality ? words(record.reality) : ''].filter(Boolean).join(', '))));
  byId('panel_title_').replaceChildren(printable(kind === 'term' ? `${capital(kindIn(record))} (${of.name})` : model.nameOf(record.id)));
  const list = make('dl');
  const text = (term, value) => value && list.append(...row(term, String(value)));
  const links = (term, ids) => ids.length > 0 && list.append(...row(term, ...joined(ids.map((id) => (Array.isArray(id) ? make('span', '', link(id[0], model.nameOf(id[0])), make('span', 'role', ` ${words(id[1])}`)) : link(id, model.nameOf(id)))), ', ')));
  const one = (id) => (id ? [id] : []);
  const address = (term, value) => {
    const href = webAddress(value);
    return value && list.append(...row(term, href ? set(make('a', 'out', value), { href, rel: 'noopener noreferrer external' }) : value));
  };
  const time = (term, value) => value && list.append(...row(term, make('time', '', value.edtf), value.expression ? ` (\u201C${value.expression}\u201D)` : '',
    make('span', 'why', { document: 'as the document has it', computed: 'reckoned from what the document says' }[value.basis] ?? 'not from the document', value.source ? [': ', link(value.source, model.nameOf(value.source))] : '', value.note ? `. ${value.note}` : '')));
  const provisions = () => {
    text('The document says', record.documentSays);
    for (const p of record.provides ?? []) {
      list.append(...row('The text provides', `${p.text}${p.addressees?.length ? ` To: ${p.addressees.join(', ')}.` : ''}`, make('span', 'why', link(p.source, model.nameOf(p.source)), `${p.locator ? `, ${p.locator}` : ''}; confidence: ${words(p.confidence)}`)));
    }
  };

  text('Also called', (record.aliases ?? []).map((a) => `${a.text} (${words(a.kind)})`).join(', '));
  text('Description', record.description);
  time('When', record.when);
  time('In force', record.inForce);
  time('Adopted', record.adopted);
  time('Issued', record.issued);
  links('Where', one(record.place));
  links('Event', one(record.event));
  links('Part of', one(record.partOf));
  links('Has part', kind === 'actor' ? model.actors.filter((a) => a.partOf === record.id).map((a) => a.id) : []);
  links('Participants', (record.participants ?? []).map((p) => [p.actor, p.role]));
  links('Part in', kind === 'actor' ? model.events.flatMap((e) => (e.participants ?? []).filter((p) => p.actor === record.id).map((p) => [e.id, p.role])) : []);
  links('Events there', kind === 'place' ? model.events.filter((e) => e.place === record.id).map((e) => e.id) : []);
  links('Parties', record.parties ?? []);
  links('Mediators', record.mediators ?? []);
  links('Instrument', one(record.instrument));
  links('Terms', (record.terms ?? []).map((t) => t.id));
  links('Owed by', record.obligors ?? []);
  links('Part of', one(of?.id));
  links('Adopted by', one(record.body));
  links('Issued by', record.issuers ?? []);
  links('Resolution', one(record.resolution));
  text('Vote', record.vote && `${record.vote.for} in favour, ${record.vote.against} against, ${record.vote.abstaining} abstaining`);
  text('Meeting', record.meeting);

  links('Source', one(record.source));
  for (const id of record.externalIds ?? []) {
    list.append(...row(id.scheme, `${id.value} `, link(id.source, model.things.get(id.source).record.publisher, 'cite')));
  }

  provisions();
  if (record.passage) {
    list.append(...row('Stands in', link(record.passage, record.passage)));
  }

  text('Publisher', record.publisher);
  address('Leads to', record.target);
  address('Locator', record.locator);
  text('Published', record.published);
  text('Retrieved', record.retrieved);
  const named = model.mentions[record.id] ?? [];
  if (named.length > 0) {
    list.append(...row('Named in', make('span', 'places', ...joined(named.map((p) => link(p, p)), ' '))));
  }

  const parts = [list];
  if (kind === 'actor') {
    parts.push(...claimsPart('Says', model.claims.filter((c) => c.speakers.some((s) => s.actor === record.id)), `source=${record.id}`));
  }

  parts.push(...claimsPart('Claims about it', model.claims.filter((c) => c.about.some((a) => a.id === record.id)), FACETS[kind] ? `${kind}=${record.id}` : ''));
  parts.push(...row('Id', make('code', '', record.id)).length ? [make('dl', '', ...row('Id', make('code', '', record.id)))] : []);
  return parts;
}

function claimsPart(title, claims, filters) {
  if (claims.length === 0) {
    return [];
  }

  const list = make('ul', 'of-thing');
  const holder = make('div', 'claims-of', make('h3', '', `${title} `, make('span', 'n', claims.length)), list);
  fill(list, claims, (claim) => claimItem(claim), 50);
  if (filters) {
    holder.append(make('p', '', set(make('a', '', 'Show only these'), { href: `#&${filters}&view=checklist` })));
  }

  return [holder];
}

const kindOf = (kind, record) => ({ resolution: 'resolution', source: 'source', reference: `link, ${words(record.kind ?? '')}` }[kind] ?? (record.kind === 'other' && !record.kindLabel ? kind : kindIn(record)));
