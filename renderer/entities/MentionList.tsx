import { Users } from 'lucide-react';
import { useId } from 'react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { entityOf, mentionsOf } from '../../shared/entity/mentions.ts';
import { goToAnnotation } from '../annotation/actions.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import type { Session } from '../annotation/session.ts';
import { useProject } from '../annotation/use-project.ts';
import { useTexts } from '../app/language.ts';
import { showEntity } from './entities-view.ts';

interface MentionListProps {
  readonly session: Session;
  readonly annotation: Annotation;
}

/** Where else the article names whoever the annotation is about: the chain of coreference. */
export function MentionList({ session, annotation }: MentionListProps) {
  const texts = useTexts().entities.mentions;
  const { scheme, entities } = useProject();
  const titleId = useId();
  const entity = entityOf(scheme, annotation);
  const mentions = entity === null ? [] : mentionsOf(session.set, scheme, entity);
  if (entity === null || mentions.length === 0) return null;
  const name = entities.find(({ id }) => id === entity)?.name ?? entity;
  return (
    <section className="inspector-section" aria-labelledby={titleId}>
      <div className="section-heading">
        <h3 id={titleId} className="section-title">
          {texts.title(name)}
        </h3>
        <span className="quiet">{texts.count(mentions.length)}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.openEntity}
          title={texts.openEntity}
          onClick={() => showEntity(entity)}
        >
          <Users size={14} aria-hidden />
        </button>
      </div>
      <ul className="link-list">
        {mentions.map((mention) => (
          <li key={mention.id} className="link-row">
            <button
              type="button"
              className="link-go"
              aria-current={mention.id === annotation.id ? 'true' : undefined}
              onClick={() => goToAnnotation(mention.id)}
            >
              <LabelBadge label={mention.label} />
              <span className="link-quote" dir="auto">
                {excerpt(mention.quote, 60)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
