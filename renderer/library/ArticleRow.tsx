import { TriangleAlert } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { number } from '../../shared/i18n/counted.ts';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { useTexts } from '../app/language.ts';
import { openArticle } from './open-article.ts';
import { fileNameOf } from './rows.ts';
import { StatusMark } from './StatusMark.tsx';

interface ArticleRowProps {
  readonly id: string;
  readonly article: ArticleSummary;
  readonly position: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly style: CSSProperties;
}

export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { library: texts, language } = useTexts();
  const { article, isOpen } = props;
  const { title, path, status, statusComment, annotations, others, problem } = article;
  const tooltip = [
    path,
    ...(others.length > 0 ? [texts.others(others)] : []),
    ...(statusComment ? [statusComment] : []),
  ];
  return (
    // Keys are the list's: it has the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={props.id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      className="article-row"
      aria-selected={isOpen}
      aria-posinset={props.position}
      aria-setsize={props.count}
      data-active={props.isActive}
      style={props.style}
      title={tooltip.join('\n')}
      onClick={() => void openArticle(article)}
    >
      <StatusMark status={status} name={texts.statuses[status]} />
      <span className="article-row-title" dir="auto">
        {title}
      </span>
      <span className="article-row-detail">
        <span className="article-row-file">{fileNameOf(path)}</span>
        {status !== 'new' && <span className="article-row-status">{texts.statuses[status]}</span>}
        {status === 'needs-discussion' && statusComment && (
          <span className="article-row-comment" dir="auto">
            {statusComment}
          </span>
        )}
      </span>
      {problem ? (
        <span className="article-row-problem" title={texts.problems[problem]}>
          <TriangleAlert size={14} aria-hidden />
          <span className="unseen">{texts.problems[problem]}</span>
        </span>
      ) : (
        annotations > 0 && (
          <span className="article-row-count tabular" title={texts.annotations(annotations)}>
            <span aria-hidden>{number(language, annotations)}</span>
            <span className="unseen">{texts.annotations(annotations)}</span>
          </span>
        )
      )}
    </div>
  );
});
