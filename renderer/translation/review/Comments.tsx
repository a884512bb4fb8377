import { useId } from 'react';
import {
  commentThread,
  openComments,
  type ThreadComment,
} from '../../../shared/translation/comment-thread.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { useSession } from '../../annotation/session-store.ts';
import { CommandKey } from '../../app/CommandKey.tsx';
import { useTexts } from '../../app/language.ts';
import { CommentForm } from './CommentForm.tsx';
import { beginComment, beginEditing, removeComment, resolveComment } from './review-actions.ts';
import { nameOf, useReviewPerson } from './review-person.ts';
import { useReview } from './review-store.ts';
import { TimeOf } from './TimeOf.tsx';

/** What everybody has said of the segment, as one conversation, and a field to say more. */
export function Comments({ row }: { readonly row: JoinedSegment }) {
  const texts = useTexts().review.comments;
  const { annotator } = useReviewPerson();
  const composing = useReview((state) => state.composing);
  const focusTurn = useReview((state) => state.focusTurn);
  const isWritable = useSession((state) => state.session?.access === 'writable');
  const id = useId();
  const thread = commentThread(row);
  const own = composing?.row === row.id ? composing : null;
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        {texts.title(openComments(row).length)}
      </h3>
      {thread.length === 0 && <p className="quiet">{texts.none}</p>}
      <ol className="review-comments" aria-labelledby={id}>
        {thread.map((comment) =>
          own?.comment === comment.id ? (
            <li key={comment.id}>
              <CommentForm key={focusTurn} row={row} composing={own} />
            </li>
          ) : (
            <Comment
              key={comment.id}
              row={row}
              comment={comment}
              isOwn={isWritable && comment.annotator === annotator}
            />
          ),
        )}
      </ol>
      {own && own.comment === null ? (
        <CommentForm key={focusTurn} row={row} composing={own} />
      ) : (
        isWritable && (
          <button type="button" className="button" onClick={() => beginComment('comment')}>
            {texts.write}
            <CommandKey of="review.comment" />
          </button>
        )
      )}
    </section>
  );
}

interface CommentProps {
  readonly row: JoinedSegment;
  readonly comment: ThreadComment;
  readonly isOwn: boolean;
}

function Comment({ row, comment, isOwn }: CommentProps) {
  const texts = useTexts().review.comments;
  const who = nameOf(comment);
  const isResolved = comment.resolved === true;
  const actions = [
    { name: texts.edit, run: () => beginEditing(row, comment) },
    {
      name: isResolved ? texts.unresolve : texts.resolve,
      run: () => resolveComment(row, comment, !isResolved),
    },
    { name: texts.remove, run: () => removeComment(row, comment) },
  ];
  return (
    <li className="review-comment" data-resolved={isResolved}>
      <p className="review-version-head">
        <span className="review-who">{who}</span>
        <TimeOf time={comment.time} />
        {isResolved && <span className="review-flag">{texts.resolved}</span>}
      </p>
      <p className="review-comment-text" dir="auto">
        {comment.text}
      </p>
      {isOwn && (
        <p className="review-comment-actions">
          {actions.map(({ name, run }) => (
            <button
              key={name}
              type="button"
              className="quiet-button"
              aria-label={texts.of(name, who)}
              onClick={run}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
