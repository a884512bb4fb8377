import type { AttributeValue } from '../annotation/annotation.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { localised } from '../scheme/localised.ts';
import type { AttributeDefinition, Project } from '../scheme/scheme.ts';
import { valueName } from '../scheme/value-name.ts';
import { excerpt } from '../text/excerpt.ts';
import { wordsOf, type Change } from './change.ts';
import type { HistoryItem } from './history-item.ts';
import { segmentWording } from './segment-wording.ts';
import type { Obstacle } from './take-back.ts';

/** What a step comes to in one line. */
export interface Headline {
  readonly sentence: string;
  /** The annotation that it is about; null when it is about the article, or about several. */
  readonly label: string | null;
  readonly words: string;
}

/** Histories in the words of a language and of the project's label scheme. */
export interface HistoryWording {
  sentence(change: Change): string;
  headline(item: HistoryItem): Headline;
  /** Without the step that is its cause. */
  obstacle(obstacle: Obstacle): string;
}

/** In UTF-16 units: enough to know a passage again. */
const quoteLength = 60;
const valueLength = 120;

export function historyWording(
  catalogue: Pick<Catalogue, 'language' | 'history' | 'segments' | 'session'>,
  { scheme, entities }: Project,
): HistoryWording {
  const { language } = catalogue;
  const { change: texts, obstacle: obstacleTexts } = catalogue.history;
  const { statuses } = catalogue.session;
  const segments = segmentWording(catalogue);

  function labelName(id: string): string {
    if (id === '') return texts.unknownAnnotation;
    const label = scheme.labels.find((each) => each.id === id);
    return label ? localised(label.name, language) : id;
  }

  function roleName(role: string): string {
    const link = scheme.links.find((each) => each.role === role);
    return link ? localised(link.name, language) : role;
  }

  function definitionOf(label: string | null, attribute: string): AttributeDefinition | undefined {
    if (label === null) return scheme.document.find(({ id }) => id === attribute);
    // An annotation that was given another label keeps what the one before had asked for.
    return scheme.labels
      .toSorted((a, b) => Number(b.id === label) - Number(a.id === label))
      .flatMap(({ attributes }) => attributes)
      .find(({ id }) => id === attribute);
  }

  function attributeName(label: string | null, attribute: string): string {
    const definition = definitionOf(label, attribute);
    return definition ? localised(definition.name, language) : attribute;
  }

  function attributeSentence(
    label: string | null,
    { attribute, from, to }: { attribute: string; from: AttributeValue | null; to: AttributeValue | null },
  ): string {
    const definition = definitionOf(label, attribute);
    const naming = { entities, language, yes: texts.yes, no: texts.no };
    const named = (value: AttributeValue) => excerpt(valueName(definition, value, naming), valueLength);
    const name = attributeName(label, attribute);
    if (to === null) return texts.cleared(name, from === null ? '' : named(from));
    return from === null ? texts.set(name, named(to)) : texts.changed(name, named(from), named(to));
  }

  function sentence(change: Change): string {
    switch (change.kind) {
      case 'added':
      case 'removed':
      case 'rejected':
      case 'unrejected':
        return texts[change.kind](labelName(change.subject.label));
      case 'label':
        return texts.label(labelName(change.from), labelName(change.to));
      case 'words':
        return texts.words(labelName(change.subject.label), excerpt(change.from, quoteLength));
      case 'attribute':
        return attributeSentence(change.subject.label, change);
      case 'linked':
      case 'unlinked':
        return texts[change.kind](roleName(change.role), excerpt(change.target.words, quoteLength));
      case 'note':
        return change.to === ''
          ? texts.noteCleared(excerpt(change.from, valueLength))
          : texts.noteSet(excerpt(change.to, valueLength));
      case 'origin':
        return texts.origin(change.from, change.to);
      case 'status':
        return texts.status(statuses[change.from], statuses[change.to]);
      case 'status-comment':
        return change.to === ''
          ? texts.statusCommentCleared(excerpt(change.from, valueLength))
          : texts.statusCommentSet(excerpt(change.to, valueLength));
      case 'document':
        return attributeSentence(null, change);
      case 'segment-added':
      case 'segment-removed':
      case 'target':
      case 'segment-status':
      case 'segment-part':
        return segments.sentence(change);
    }
  }

  /** Several of one kind are told as one. */
  function severalSentence(alike: readonly Change[]): string | null {
    const [first] = alike;
    if (!first || alike.length < 2) return null;
    if (first.kind === 'segment-added' || first.kind === 'segment-removed')
      return segments.several(first, alike.length);
    if (first.kind !== 'added' && first.kind !== 'removed') return null;
    const labels = new Set(
      alike.map((change) => ('subject' in change ? labelName(change.subject.label) : '')),
    );
    const tell = first.kind === 'added' ? texts.severalAdded : texts.severalRemoved;
    return tell(alike.length, [...labels].join(', '));
  }

  function headline({ changes, changeCount }: HistoryItem): Headline {
    const [first] = changes;
    if (!first) return { sentence: texts.nothing, label: null, words: '' };
    const alike = changes.filter(({ kind }) => kind === first.kind);
    const several = changes.length === changeCount ? severalSentence(alike) : null;
    const told = several ?? sentence(first);
    const more = changeCount - (several === null ? 1 : alike.length);
    const isOne = several === null;
    return {
      sentence: more === 0 ? told : `${told} · ${texts.andMore(more)}`,
      label: isOne && 'subject' in first ? first.subject.label : null,
      words: isOne ? wordsOf(first) : '',
    };
  }

  function obstacle(each: Obstacle): string {
    if (each.kind === 'document-changed-since')
      return obstacleTexts.documentChanged(
        typeof each.part === 'string'
          ? obstacleTexts.parts[each.part]
          : attributeName(null, each.part.attribute),
      );
    if ('segment' in each) return segments.obstacle(each);
    const label = labelName(each.subject.label);
    const words = excerpt(each.subject.words, quoteLength);
    switch (each.kind) {
      case 'gone':
        return obstacleTexts.gone(label, words);
      case 'there-again':
        return obstacleTexts.thereAgain(label, words);
      case 'target-gone':
        return obstacleTexts.targetGone(roleName(each.role), excerpt(each.target.words, quoteLength));
      case 'changed-since': {
        const { part } = each;
        const name =
          typeof part === 'string'
            ? obstacleTexts.parts[part]
            : attributeName(each.subject.label, part.attribute);
        return obstacleTexts.changedSince(name, label, words);
      }
    }
  }

  return { sentence, headline, obstacle };
}
