import type { BoundCommand } from '../../shared/command/bindings.ts';
import type { CommandId } from '../../shared/command/commands.ts';
import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import { localised } from '../../shared/scheme/localised.ts';
import type { ArticleSummary, RecentFolder } from '../../shared/host/contract.ts';
import type { LabelDefinition } from '../../shared/scheme/scheme.ts';
import { ranked } from './palette-ranking.ts';

/** One line of the palette. */
export type PaletteItem = {
  /** Unique among all. */
  readonly value: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly key?: string | undefined;
} & (
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'article'; readonly article: ArticleSummary }
  | { readonly kind: 'recent'; readonly recent: string }
);

export interface PaletteGroup {
  readonly value: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteSources {
  readonly texts: Catalogue;
  readonly isEnabled: (command: CommandId) => boolean;
  /** All commands with their keys, in the table's order. */
  readonly commands: readonly BoundCommand[];
  /** Commands chosen before, the last one first. */
  readonly recentCommands: readonly string[];
  /** Empty while nothing may be annotated. */
  readonly labels: readonly LabelDefinition[];
  readonly articles: readonly ArticleSummary[];
  readonly recent: readonly RecentFolder[];
}

/** Enough to see that one has to type more. */
const articlesShown = 30;

/** What fits what was typed, in groups. Articles come with the first letter typed: there may be 10,000 of them. */
export function paletteGroups(sources: PaletteSources, typed: string): readonly PaletteGroup[] {
  const { texts, articles, recent } = sources;
  const fitting = (items: readonly PaletteItem[]) => ranked(items, typed, ({ title }) => title, items.length);
  const articleItems =
    typed.trim() === ''
      ? []
      : ranked(articles, typed, ({ title, path }) => `${title} ${path}`, articlesShown).map(articleItem);
  const recentItems = recent.map(({ id, name, folder }): PaletteItem => ({
    value: `recent ${id}`,
    kind: 'recent',
    title: name,
    detail: folder,
    recent: id,
  }));
  const { lately, others } = commandItems(sources, typed);
  return [
    { value: texts.application.palette.recentCommands, items: lately },
    { value: texts.application.palette.commands, items: fitting(others) },
    { value: texts.application.palette.labels, items: fitting(labelItems(sources)) },
    { value: texts.application.palette.articles, items: articleItems },
    { value: texts.application.palette.recent, items: fitting(recentItems) },
  ].filter(({ items }) => items.length > 0);
}

/**
 * The commands chosen last stand first, by themselves while nothing is typed; then they come first among those that fit
 * equally well.
 */
function commandItems(
  { texts, isEnabled, commands, recentCommands }: PaletteSources,
  typed: string,
): { readonly lately: readonly PaletteItem[]; readonly others: readonly PaletteItem[] } {
  const items = commands
    .filter(({ id }) => id !== 'view.palette' && isEnabled(id))
    .map(({ id, keys }): PaletteItem => ({
      value: id,
      kind: 'command',
      title: texts.commands.titles[id],
      key: keys[0],
      command: id,
    }));
  const lately = recentCommands.flatMap((id) => items.find(({ value }) => value === id) ?? []);
  const others = items.filter((item) => !lately.includes(item));
  return typed.trim() === '' ? { lately, others } : { lately: [], others: [...lately, ...others] };
}

function labelItems({ texts, labels }: PaletteSources): readonly PaletteItem[] {
  return labels.map(({ id, name, key }) => ({
    value: `label ${id}`,
    kind: 'label',
    title: texts.application.palette.tag(localised(name, texts.language)),
    key,
    label: id,
  }));
}

function articleItem(article: ArticleSummary): PaletteItem {
  return {
    value: `article ${article.id}`,
    kind: 'article',
    title: article.title,
    detail: article.path,
    article,
  };
}
