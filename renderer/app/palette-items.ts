import { commands, keysOf, type CommandDefinition, type CommandId } from '../../shared/command/commands.ts';
import type { Platform } from '../../shared/command/key.ts';
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
  readonly platform: Platform;
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
  return [
    { value: texts.application.palette.commands, items: fitting(commandItems(sources)) },
    { value: texts.application.palette.labels, items: fitting(labelItems(sources)) },
    { value: texts.application.palette.articles, items: articleItems },
    { value: texts.application.palette.recent, items: fitting(recentItems) },
  ].filter(({ items }) => items.length > 0);
}

function commandItems({ texts, isEnabled, platform }: PaletteSources): readonly PaletteItem[] {
  return commands
    .filter(({ id }) => id !== 'view.palette' && isEnabled(id))
    .map((command: CommandDefinition & { readonly id: CommandId }) => ({
      value: command.id,
      kind: 'command',
      title: texts.commands.titles[command.id],
      key: keysOf(command, platform)[0],
      command: command.id,
    }));
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
