import { useId } from 'react';
import { articleStatuses } from '../../shared/annotation/annotation.ts';
import { useTexts } from '../app/language.ts';
import { annotationActions as actions } from './actions.ts';
import { AnnotationList } from './AnnotationList.tsx';
import { AnnotatorFilter } from './AnnotatorFilter.tsx';
import { AttributeForm } from './AttributeForm.tsx';
import { useDraft } from './attributes/use-draft.ts';
import { LabelFilter } from './LabelFilter.tsx';
import { OriginFilter } from './OriginFilter.tsx';
import type { Session } from './session.ts';
import { useIsShown } from './shown.ts';
import { useProject } from './use-project.ts';

/** With no annotation selected: what the article has, and what is said of it as a whole. */
export function ArticleOverview({ session }: { readonly session: Session }) {
  const texts = useTexts().inspector;
  const isShown = useIsShown();
  const { items } = session.spans;
  const shown = items.filter(isShown);
  return (
    <div className="article-overview">
      <LabelFilter annotations={items} />
      <OriginFilter annotations={items} />
      <AnnotatorFilter session={session} />
      {shown.length > 0 ? (
        <AnnotationList key={session.article.id} annotations={shown} />
      ) : (
        <div className="list-empty" data-focus-target="list">
          <p>{items.length === 0 ? texts.list.empty : texts.list.allHidden}</p>
          {items.length === 0 && session.access === 'writable' && (
            <p className="quiet">{texts.list.emptyHint}</p>
          )}
        </div>
      )}
      <ArticleForm session={session} />
    </div>
  );
}

/** Status and labels of the article as a whole. */
function ArticleForm({ session }: { readonly session: Session }) {
  const all = useTexts();
  const texts = all.inspector.article;
  const { statuses } = all.session;
  const { scheme } = useProject();
  const statusId = useId();
  const isReadOnly = session.access === 'read-only';
  return (
    <details className="article-form">
      <summary className="section-title">
        {texts.title}
        <span className="summary-value">{statuses[session.set.status]}</span>
      </summary>
      <div className="article-form-body">
        <div className="attribute" data-focus-target="status">
          <label htmlFor={statusId} className="attribute-name">
            {texts.status}
          </label>
          <select
            id={statusId}
            className="select-field"
            value={session.set.status}
            disabled={isReadOnly}
            onChange={(event) => {
              const status = articleStatuses.find((each) => each === event.target.value);
              if (status) actions.setStatus(status);
            }}
          >
            {articleStatuses.map((status) => (
              <option key={status} value={status}>
                {statuses[status]}
              </option>
            ))}
          </select>
        </div>
        <StatusComment
          key={session.article.id}
          comment={session.set.statusComment ?? ''}
          disabled={isReadOnly}
        />
        <AttributeForm
          of={session.article.id}
          definitions={scheme.document}
          values={session.set.labels}
          disabled={isReadOnly}
          set={(id, value) => actions.setDocumentLabel(id, value)}
          done={() => undefined}
        />
      </div>
    </details>
  );
}

/** Why the article has its status: what the others should look at, most often. */
function StatusComment({ comment, disabled }: { readonly comment: string; readonly disabled: boolean }) {
  const texts = useTexts().inspector.article;
  const id = useId();
  const draft = useDraft(comment, (typed) => actions.setStatusComment(typed.trim()));
  return (
    <div className="attribute">
      <label htmlFor={id} className="attribute-name">
        {texts.comment}
      </label>
      <textarea
        id={id}
        className="text-field"
        rows={2}
        dir="auto"
        spellCheck={false}
        placeholder={texts.commentHint}
        value={draft.value}
        disabled={disabled}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={() => draft.commit()}
      />
    </div>
  );
}
