// Reads a map's Web Annotations, the same as Turtle, and its nanopublications; says whether they are what they should be, and answers
// five questions about the map from an RDF store.
import jsonld from 'jsonld';
import N3 from 'n3';
import oxigraph from 'oxigraph';
import { answer } from './input.mjs';
import { address, context } from './anno-context.mjs';

const prefixes = `
PREFIX as: <http://www.w3.org/ns/activitystreams#>
PREFIX cm: <https://w3id.org/claimmap/ns#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX np: <http://www.nanopub.org/nschema#>
`;

const questions = {
  accusers: 'SELECT ?claim ?who WHERE { ?claim prov:qualifiedAttribution [ cm:cue cm:accuses ; prov:agent ?who ] }',
  attributed: 'SELECT ?claim ?who WHERE { ?claim prov:wasAttributedTo ?who }',
  grounds: 'SELECT DISTINCT ?from ?to WHERE { ?from cm:supports+ ?to }',
  tags: 'SELECT ?tag (COUNT(DISTINCT ?claim) AS ?count) WHERE { ?annotation oa:hasBody ?claim . ?claim a ?tag ; cm:certainty ?any . FILTER(?tag != oa:TextualBody) } GROUP BY ?tag',
  places: 'SELECT ?claim ?start ?end WHERE { ?annotation oa:hasBody ?claim ; oa:hasTarget/oa:hasSelector ?place . ?claim cm:certainty ?any . ?place oa:start ?start ; oa:end ?end }',
};

const documentLoader = async (url) => {
  if (url !== address) throw new Error(`nothing but ${address} is to be loaded, not ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

// The rules of the Web Annotation Data Model that a machine can judge.
function broken(page) {
  const faults = [];
  const must = (holds, what) => holds || faults.push(what);
  must(list(page['@context'])[0] === address, 'the context comes first');
  must(page.type === 'AnnotationPage' && typeof page.id === 'string', 'a page has a type and an address');
  must(page.partOf?.type === 'AnnotationCollection' && page.partOf.total === page.items.length, 'a page is part of a collection that counts its items');
  for (const item of page.items) {
    must(list(item.type).includes('Annotation'), `${item.id}: has the type Annotation`);
    must(typeof item.id === 'string' && /^https?:/.test(item.id), `${item.id}: has one address`);
    must(list(item.target).length > 0, `${item.id}: has a target`);
    must(list(item.motivation).length === 1, `${item.id}: has a motivation`);
    for (const body of list(item.body)) {
      must(!list(body.type).includes('TextualBody') || typeof body.value === 'string', `${item.id}: a textual body has one value`);
      must(!list(body.type).includes('SpecificResource') || typeof body.source === 'string', `${item.id}: a specific resource has one source`);
    }
    for (const target of list(item.target).filter((t) => typeof t === 'object')) {
      must(typeof target.source === 'string', `${item.id}: a specific resource has one source`);
      for (const selector of list(target.selector)) {
        must(selector.type !== 'TextPositionSelector' || (Number.isInteger(selector.start) && selector.start >= 0 && selector.end > selector.start), `${item.id}: a position has a start and an end`);
        must(selector.type !== 'TextQuoteSelector' || (typeof selector.exact === 'string' && selector.exact.length > 0), `${item.id}: a quote has its words`);
      }
    }
  }
  return faults;
}

const shown = (term) => term.value;

answer(async ({ annotations, turtle, nanopublications }) => {
  const page = JSON.parse(annotations);
  const options = { documentLoader, algorithm: 'RDFC-1.0', format: 'application/n-quads' };
  const fromJson = await jsonld.canonize(page, { ...options, safe: true });
  const quads = new N3.Parser({ format: 'text/turtle' }).parse(turtle);
  const written = await new Promise((resolve, reject) => {
    const writer = new N3.Writer({ format: 'N-Quads' });
    writer.addQuads(quads);
    writer.end((error, result) => (error ? reject(error) : resolve(result)));
  });
  const fromTurtle = await jsonld.canonize(written, { ...options, inputFormat: 'application/n-quads' });

  const store = new oxigraph.Store();
  store.load(turtle, { format: 'text/turtle' });
  const answers = {};
  for (const [name, question] of Object.entries(questions)) {
    answers[name] = [...store.query(prefixes + question)].map((row) => [...row.values()].map(shown).join(' ')).sort();
  }

  const publications = new oxigraph.Store();
  publications.load(nanopublications, { format: 'application/trig' });
  const whole = [...publications.query(`${prefixes} SELECT ?publication WHERE {
    GRAPH ?head { ?publication a np:Nanopublication ; np:hasAssertion ?assertion ; np:hasProvenance ?provenance ; np:hasPublicationInfo ?info }
    FILTER EXISTS { GRAPH ?assertion { ?claim cm:certainty ?certainty } }
    FILTER EXISTS { GRAPH ?provenance { ?assertion prov:hadPrimarySource ?document } }
    FILTER EXISTS { GRAPH ?provenance { ?claim2 prov:wasAttributedTo ?who } }
    FILTER EXISTS { GRAPH ?info { ?publication ?says ?something } } }`)];
  return {
    faults: broken(page),
    same: fromJson === fromTurtle,
    quads: new N3.Store(quads).size,
    stored: store.size,
    publications: whole.map((row) => shown(row.get('publication'))).sort(),
    loose: [...publications.query('SELECT ?s WHERE { ?s ?p ?o }')].length,
    trig: new N3.Store(new N3.Parser({ format: 'application/trig' }).parse(nanopublications)).size === publications.size,
    answers,
  };
});
