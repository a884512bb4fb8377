import { inOrder, writeJson, type JsonObject } from '../json/write-json.ts';
import { schemaAddress } from '../schemas/address.ts';
import { translationsInOrder } from '../translation/translation-in-order.ts';
import type { Annotation, AttributeValue } from './annotation.ts';
import type { Rejection } from './rejection.ts';
import { byPlace } from './place-order.ts';
import type { Sidecar } from './sidecar.ts';

const order = {
  sidecar: [
    '$schema',
    'format',
    'version',
    'source',
    'annotator',
    'revision',
    'status',
    'statusComment',
    'labels',
    'annotations',
    'rejected',
    'translations',
  ],
  source: ['file', 'sha256', 'encoding', 'bom', 'newline', 'length', 'language'],
  annotator: ['id', 'name'],
  annotation: [
    'id',
    'label',
    'spans',
    'quote',
    'prefix',
    'suffix',
    'attributes',
    'links',
    'note',
    'origin',
    'created',
    'modified',
  ],
  rejection: ['id', 'kind', 'label', 'spans', 'quote', 'prefix', 'suffix', 'time'],
  span: ['start', 'end'],
  link: ['role', 'to'],
  evidence: ['text', 'address'],
} as const;

const oneLine = new Set(['span', 'spans', 'links']);

/**
 * Writes a sidecar so that equal content is equal bytes, on every machine: fields in a fixed order, unknown ones
 * after them by name, annotations by start, end and id, attributes by name. Two-space indent, final newline. A
 * change of one annotation or segment is a small diff. What unknown fields hold is written as it came.
 */
export function serialiseSidecar(sidecar: Sidecar): string {
  return writeJson(
    inOrder({ ...sidecarInOrder(sidecar), $schema: schemaAddress('sidecar') }, order.sidecar),
    oneLine,
  );
}

/** The sidecar's fields as they are written, all but `$schema`: formats that carry a whole sidecar keep its order. */
export function sidecarInOrder(sidecar: Sidecar): JsonObject {
  const fields = {
    ...sidecar,
    source: inOrder(sidecar.source, order.source),
    annotator: inOrder(sidecar.annotator, order.annotator),
    labels: valuesInOrder(sidecar.labels),
    annotations: sidecar.annotations.toSorted(byPlace).map(annotationInOrder),
    rejected: sidecar.rejected?.toSorted(byPlace).map(rejectionInOrder),
    translations: sidecar.translations && translationsInOrder(sidecar.translations),
  };
  return inOrder(fields, order.sidecar);
}

function annotationInOrder(annotation: Annotation): JsonObject {
  return inOrder(
    {
      ...annotation,
      spans: annotation.spans.map((span) => inOrder(span, order.span)),
      attributes: valuesInOrder(annotation.attributes),
      links: annotation.links.map((link) => inOrder(link, order.link)),
    },
    order.annotation,
  );
}

function rejectionInOrder(rejection: Rejection): JsonObject {
  const spans = rejection.spans.map((span) => inOrder(span, order.span));
  return inOrder({ ...rejection, spans }, order.rejection);
}

function valuesInOrder(values: Readonly<Record<string, AttributeValue>>): JsonObject {
  const ordered = Object.entries(values).map(([name, value]) => [name, valueInOrder(value)] as const);
  return inOrder(Object.fromEntries(ordered), []);
}

function valueInOrder(value: AttributeValue): unknown {
  if (typeof value !== 'object') return value;
  return value.map((part) => (typeof part === 'string' ? part : inOrder(part, order.evidence)));
}
