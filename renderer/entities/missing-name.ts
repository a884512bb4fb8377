import { isBareName } from '../../shared/entity/names.ts';

/**
 * What somebody was called whom the project does not have any more: the longest name among the words that mean them here, or
 * else their id, which was once made of a name.
 */
export function nameOfMissing(id: string, mentions: readonly string[], language: string): string {
  const names = mentions.filter((words) => isBareName(words, language));
  const [longest] = names.toSorted((a, b) => b.length - a.length);
  return longest ?? nameFromId(id);
}

function nameFromId(id: string): string {
  return id
    .split('-')
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
