import type { AnnotationSetData } from '../host/contract.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { toTranslations, toTranslationsData } from './sidecar.ts';

/** The set as plain data, to cross to the interface. */
export function toSetData(set: AnnotationSet): AnnotationSetData {
  return {
    ...set,
    annotations: [...set.annotations.values()],
    translations: toTranslationsData(set.translations),
  };
}

/** The set that such data stands for. */
export function fromSetData(data: AnnotationSetData): AnnotationSet {
  return {
    ...data,
    annotations: new Map(data.annotations.map((annotation) => [annotation.id, annotation])),
    translations: toTranslations(data.translations),
  };
}
