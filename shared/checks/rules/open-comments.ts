import type { Rule } from '../rule.ts';

/** Somebody asked, and nobody has said that it is settled. */
export const openComments: Rule = {
  id: 'comments',
  level: 'warning',
  needs: 'nothing',
  find: ({ comments }) =>
    comments
      .filter(({ resolved, text }) => resolved !== true && text.trim() !== '')
      .map(({ id, author, text }) => ({
        message: 'comment-open',
        words: { source: author, target: text },
        saw: id,
      })),
};
