// Everything that the map knows beside claims, by name; what is known of it stands in the panel.
function showRegister() {
  if (byId('names_')) {
    return;
  }

  const place = set(make('div'), { id: 'names_' });
  byId('view_register').append(make('p', 'hint', 'Whatever the claims are about. A name opens what is recorded of it.'), place);
  for (const [title, records, note] of [
    ['Actors', model.actors, kindIn], ['Places', model.places, kindIn], ['Events', model.events, (r) => `${words(r.reality)}${r.when ? `, ${r.when.edtf}` : ''}`],
    ['Accords', model.accords, kindIn], ['Resolutions', model.resolutions, (r) => r.adopted?.edtf ?? ''], ['Other instruments', model.instruments, kindIn], ['Topics', model.topics, kindIn],
    ['Links of the document', model.references, (r) => r.passage], ['Sources of what is not from the document', model.sources, (r) => r.publisher],
  ]) {
    if (records.length > 0) {
      const list = make('ul', 'names');
      place.append(make('h3', '', `${title} `, make('span', 'n', records.length)), list);
      fill(list, records, (r) => make('li', '', link(r.id, model.nameOf(r.id)), ' ', make('span', 'kind', note(r))), 150);
    }
  }
}
