import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleRecord, Loss, LossId } from './format.ts';

/**
 * What formats of other tools have no place for, by name. A format lists those that are true of it; `findLosses` then
 * tells which of them a corpus holds.
 */
export const losses = {
  discontinuous: ofAnnotations(
    'discontinuous',
    'An annotation in several pieces becomes one annotation for each piece.',
    ({ spans }) => spans.length > 1,
  ),
  attributes: ofAnnotations(
    'attributes',
    'Attributes of annotations are left out.',
    ({ attributes }) => Object.keys(attributes).length > 0,
  ),
  links: ofAnnotations(
    'links',
    'Links between annotations are left out.',
    (annotation) => annotation.links.length > 0,
  ),
  notes: ofAnnotations('notes', 'Notes of annotations are left out.', ({ note }) => note !== ''),
  provenance: ofAnnotations(
    'provenance',
    'How and when an annotation was made is left out: origin, time of making and of the last change.',
    () => true,
  ),
  ids: ofAnnotations('ids', 'Annotations are numbered anew.', () => true),
  document: {
    id: 'document',
    message: 'Labels and status of the article are left out, with the comment on it.',
    occursIn: ({ sidecar: { status, statusComment, labels } }) =>
      status !== 'new' || statusComment !== undefined || Object.keys(labels).length > 0,
  },
  translations: {
    id: 'translations',
    message: 'Translations are left out.',
    occursIn: ({ sidecar }) => Object.keys(sidecar.translations ?? {}).length > 0,
  },
  rejections: {
    id: 'rejections',
    message: 'Rejected suggestions are left out.',
    occursIn: ({ sidecar }) => (sidecar.rejected ?? []).length > 0,
  },
  source: {
    id: 'source',
    message: "The source's encoding, line endings and hash are left out; the text is complete.",
    occursIn: () => true,
  },
} as const satisfies Readonly<Partial<Record<LossId, Loss>>>;

function ofAnnotations(id: LossId, message: string, isLost: (annotation: Annotation) => boolean): Loss {
  return { id, message, occursIn: ({ sidecar }: ArticleRecord) => sidecar.annotations.some(isLost) };
}
