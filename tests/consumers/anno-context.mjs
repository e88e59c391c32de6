// The part of the JSON-LD context of the Web Annotation Data Model that ClaimMap's annotations use, as the model defines the terms:
// a test fetches nothing.
const ids = (id) => ({ '@id': id, '@type': '@id' });
const names = (id) => ({ '@id': id, '@type': '@vocab' });
const count = (id) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';

export const address = 'http://www.w3.org/ns/anno.jsonld';

export const context = {
  '@context': {
    id: ids('@id'),
    type: ids('@type'),
    Annotation: `${oa}Annotation`,
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    TextualBody: `${oa}TextualBody`,
    SpecificResource: `${oa}SpecificResource`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    describing: `${oa}describing`,
    classifying: `${oa}classifying`,
    tagging: `${oa}tagging`,
    body: ids(`${oa}hasBody`),
    target: ids(`${oa}hasTarget`),
    source: ids(`${oa}hasSource`),
    selector: ids(`${oa}hasSelector`),
    motivation: names(`${oa}motivatedBy`),
    purpose: names(`${oa}hasPurpose`),
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    start: count(`${oa}start`),
    end: count(`${oa}end`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    generator: ids(`${as}generator`),
    partOf: ids(`${as}partOf`),
    first: ids(`${as}first`),
    total: count(`${as}totalItems`),
    startIndex: count(`${as}startIndex`),
    items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
  },
};
