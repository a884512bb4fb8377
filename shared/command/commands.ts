import type { Platform } from './key.ts';

/**
 * Every command of the application, once. The native menu, the command palette, the sheet of keys and the
 * keyboard handler are all made from this table; titles are in the catalogue (`shared/i18n/catalogue/commands.ts`).
 *
 * Label commands ("Q makes a quote") come from the scheme and are not listed here.
 */
export type CommandMenu = 'file' | 'edit' | 'view' | 'go' | 'annotate' | 'shape' | 'translate' | 'help';

/**
 * Where the keys of a command work. `text`: only while the article's text has the focus, so that letters stay letters
 * elsewhere. `target`: only in a row of a translation, being written or not; there they go before all others, so that they
 * may be a key that means something else in the rest of the window.
 */
export type CommandPlace = 'anywhere' | 'text' | 'target';

export interface CommandDefinition {
  readonly id: string;
  readonly menu: CommandMenu;
  /**
   * Default keys, the first one shown. `Mod` is Ctrl, and Cmd on a Mac. The rest of a key is `KeyboardEvent.key`;
   * a single character stands for what is typed, so that it works on every keyboard layout.
   */
  readonly keys?: readonly string[];
  /** Instead of `keys` on a Mac, where Alt and an arrow are the system's way to move by word. */
  readonly keysOnMac?: readonly string[];
  readonly where?: CommandPlace;
  /** Starts a new group in the menu and the sheet of keys. */
  readonly startsGroup?: boolean;
}

export const commands = [
  { id: 'corpus.open', menu: 'file', keys: ['Mod+o'] },
  { id: 'corpus.openSample', menu: 'file' },
  { id: 'corpus.export', menu: 'file', keys: ['Mod+Shift+e'], startsGroup: true },
  { id: 'project.scheme', menu: 'file', keys: ['Mod+Shift+l'], startsGroup: true },
  { id: 'app.annotator', menu: 'file', startsGroup: true },
  { id: 'app.preferences', menu: 'file', keys: ['Mod+,'] },

  { id: 'edit.undo', menu: 'edit', keys: ['Mod+z'] },
  { id: 'edit.redo', menu: 'edit', keys: ['Mod+Shift+z', 'Mod+y'] },

  { id: 'view.palette', menu: 'view', keys: ['Mod+k', 'Mod+Shift+p'] },
  { id: 'view.library', menu: 'view', keys: ['Mod+b'], startsGroup: true },
  { id: 'view.inspector', menu: 'view', keys: ['Mod+Alt+b'] },
  { id: 'view.article', menu: 'view', startsGroup: true },
  { id: 'view.entities', menu: 'view', keys: ['Mod+Shift+o'] },
  { id: 'view.history', menu: 'view', keys: ['Mod+Shift+h'] },
  { id: 'view.translation', menu: 'view', keys: ['Mod+Shift+y'] },
  { id: 'view.glossary', menu: 'view' },
  { id: 'view.quality', menu: 'view', keys: ['Mod+Shift+s'] },
  { id: 'view.suggestions', menu: 'view' },
  { id: 'view.theme', menu: 'view', startsGroup: true },
  { id: 'view.textLarger', menu: 'view', keys: ['Mod+Alt+='] },
  { id: 'view.textSmaller', menu: 'view', keys: ['Mod+Alt+-'] },

  { id: 'go.library', menu: 'go', keys: ['Mod+1'] },
  { id: 'go.text', menu: 'go', keys: ['Mod+2'] },
  { id: 'go.inspector', menu: 'go', keys: ['Mod+3'] },
  { id: 'go.suggestions', menu: 'go', keys: ['Mod+4'] },
  { id: 'go.nextPane', menu: 'go', keys: ['F6'] },
  { id: 'go.filter', menu: 'go', keys: ['Mod+p'] },
  { id: 'search.open', menu: 'go', keys: ['Mod+Shift+f'], startsGroup: true },
  { id: 'search.selection', menu: 'go', keys: ['Shift+f'], where: 'text' },
  { id: 'search.nextHit', menu: 'go', keys: ['F3'] },
  { id: 'search.previousHit', menu: 'go', keys: ['Shift+F3'] },
  { id: 'go.nextArticle', menu: 'go', keys: ['Mod+Alt+ArrowDown'], startsGroup: true },
  { id: 'go.previousArticle', menu: 'go', keys: ['Mod+Alt+ArrowUp'] },
  { id: 'go.nextUnfinished', menu: 'go', keys: ['Mod+Enter'] },
  { id: 'go.nextAnnotation', menu: 'go', keys: [']'], where: 'text', startsGroup: true },
  { id: 'go.previousAnnotation', menu: 'go', keys: ['['], where: 'text' },
  { id: 'go.nextOfLabel', menu: 'go', keys: ['Alt+]'], where: 'text' },
  { id: 'go.previousOfLabel', menu: 'go', keys: ['Alt+['], where: 'text' },
  { id: 'go.label', menu: 'go', keys: ['Alt+l'], where: 'text' },
  { id: 'go.nextMissing', menu: 'go', keys: ['F8'] },
  { id: 'go.previousMissing', menu: 'go', keys: ['Shift+F8'] },
  { id: 'go.nextInvalid', menu: 'go', keys: ['F9'] },
  { id: 'go.previousInvalid', menu: 'go', keys: ['Shift+F9'] },
  { id: 'go.nextMention', menu: 'go', keys: ['j'], where: 'text', startsGroup: true },
  { id: 'go.previousMention', menu: 'go', keys: ['Shift+j'], where: 'text' },
  { id: 'go.nextUnassigned', menu: 'go', keys: ['Shift+o'], where: 'text' },

  { id: 'select.quotation', menu: 'annotate', keys: ["'"], where: 'text' },
  { id: 'select.sentence', menu: 'annotate', keys: ['.'], where: 'text' },
  { id: 'select.paragraph', menu: 'annotate', keys: ['p'], where: 'text' },
  { id: 'annotation.cycle', menu: 'annotate', keys: ['Enter'], where: 'text', startsGroup: true },
  { id: 'annotation.attributes', menu: 'annotate', keys: ['e'], where: 'text' },
  { id: 'annotation.nextMissing', menu: 'annotate', keys: ['F2'] },
  { id: 'annotation.link', menu: 'annotate', keys: ['l'], where: 'text' },
  { id: 'entity.assign', menu: 'annotate', keys: ['o'], where: 'text' },
  { id: 'annotation.note', menu: 'annotate', keys: ['n'], where: 'text' },
  { id: 'annotation.remove', menu: 'annotate', keys: ['Delete', 'Backspace'], where: 'text' },
  { id: 'suggestion.next', menu: 'annotate', keys: ['w'], where: 'text', startsGroup: true },
  { id: 'suggestion.previous', menu: 'annotate', keys: ['Shift+w'], where: 'text' },
  { id: 'suggestion.accept', menu: 'annotate', keys: ['a'], where: 'text' },
  { id: 'suggestion.reject', menu: 'annotate', keys: ['x'], where: 'text' },
  { id: 'suggestion.acceptAll', menu: 'annotate', keys: ['Shift+a'], where: 'text' },
  { id: 'suggestion.identical', menu: 'annotate', keys: ['r'], where: 'text' },
  { id: 'annotation.boilerplate', menu: 'annotate', keys: ['b'], where: 'text' },
  { id: 'article.status', menu: 'annotate', keys: ['Mod+Shift+d'], startsGroup: true },

  {
    id: 'shape.endGrowWord',
    menu: 'shape',
    keys: ['Alt+ArrowRight'],
    keysOnMac: ['Mod+Alt+ArrowRight'],
    where: 'text',
    startsGroup: true,
  },
  {
    id: 'shape.endShrinkWord',
    menu: 'shape',
    keys: ['Alt+ArrowLeft'],
    keysOnMac: ['Mod+Alt+ArrowLeft'],
    where: 'text',
  },
  {
    id: 'shape.startGrowWord',
    menu: 'shape',
    keys: ['Alt+Shift+ArrowLeft'],
    keysOnMac: ['Mod+Alt+Shift+ArrowLeft'],
    where: 'text',
  },
  {
    id: 'shape.startShrinkWord',
    menu: 'shape',
    keys: ['Alt+Shift+ArrowRight'],
    keysOnMac: ['Mod+Alt+Shift+ArrowRight'],
    where: 'text',
  },
  {
    id: 'shape.endGrowSentence',
    menu: 'shape',
    keys: ['Alt+ArrowDown'],
    keysOnMac: ['Mod+Alt+Shift+ArrowDown'],
    where: 'text',
    startsGroup: true,
  },
  {
    id: 'shape.endShrinkSentence',
    menu: 'shape',
    keys: ['Alt+ArrowUp'],
    keysOnMac: ['Mod+Alt+Shift+ArrowUp'],
    where: 'text',
  },
  {
    id: 'shape.startGrowSentence',
    menu: 'shape',
    keys: ['Alt+Shift+ArrowUp'],
    keysOnMac: ['Alt+Shift+['],
    where: 'text',
  },
  {
    id: 'shape.startShrinkSentence',
    menu: 'shape',
    keys: ['Alt+Shift+ArrowDown'],
    keysOnMac: ['Alt+Shift+]'],
    where: 'text',
  },
  {
    id: 'shape.endGrowCharacter',
    menu: 'shape',
    keys: ['>'],
    where: 'text',
    startsGroup: true,
  },
  {
    id: 'shape.endShrinkCharacter',
    menu: 'shape',
    keys: ['<'],
    where: 'text',
  },
  {
    id: 'shape.startGrowCharacter',
    menu: 'shape',
    keys: ['{'],
    where: 'text',
  },
  {
    id: 'shape.startShrinkCharacter',
    menu: 'shape',
    keys: ['}'],
    where: 'text',
  },
  { id: 'shape.addPiece', menu: 'shape', keys: ['+'], where: 'text', startsGroup: true },
  { id: 'shape.removePiece', menu: 'shape', keys: ['-'], where: 'text' },
  { id: 'shape.split', menu: 'shape', keys: ['k'], where: 'text', startsGroup: true },
  { id: 'shape.merge', menu: 'shape', keys: ['m'], where: 'text' },
  { id: 'shape.duplicate', menu: 'shape', keys: ['d'], where: 'text' },

  { id: 'target.confirm', menu: 'translate', keys: ['Mod+Enter'], where: 'target' },
  { id: 'target.next', menu: 'translate', keys: ['Mod+ArrowDown'], where: 'target', startsGroup: true },
  { id: 'target.previous', menu: 'translate', keys: ['Mod+ArrowUp'], where: 'target' },
  { id: 'target.nextUnfinished', menu: 'translate', keys: ['Mod+Shift+ArrowDown'], where: 'target' },
  {
    id: 'target.copySource',
    menu: 'translate',
    keys: ['Alt+s'],
    keysOnMac: ['Mod+Alt+s'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'target.nextPlaceable',
    menu: 'translate',
    keys: ['Alt+n'],
    keysOnMac: ['Mod+Alt+n'],
    where: 'target',
  },
  {
    id: 'target.split',
    menu: 'translate',
    keys: ['Alt+k'],
    keysOnMac: ['Mod+Alt+k'],
    where: 'target',
    startsGroup: true,
  },
  { id: 'target.merge', menu: 'translate', keys: ['Alt+m'], keysOnMac: ['Mod+Alt+m'], where: 'target' },
  {
    id: 'target.nextAnnotation',
    menu: 'translate',
    keys: ['Alt+]'],
    keysOnMac: ['Mod+Alt+]'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'target.previousAnnotation',
    menu: 'translate',
    keys: ['Alt+['],
    keysOnMac: ['Mod+Alt+['],
    where: 'target',
  },
  {
    id: 'target.insertTerm',
    menu: 'translate',
    keys: ['Alt+g'],
    keysOnMac: ['Mod+Alt+g'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'target.align',
    menu: 'translate',
    keys: ['Alt+a'],
    keysOnMac: ['Mod+Alt+a'],
    where: 'target',
  },
  {
    id: 'target.addTerm',
    menu: 'translate',
    keys: ['Alt+Shift+g'],
    keysOnMac: ['Mod+Alt+Shift+g'],
    where: 'target',
  },
  {
    id: 'memory.insert1',
    menu: 'translate',
    keys: ['Alt+1'],
    keysOnMac: ['Mod+Alt+1'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'memory.insert2',
    menu: 'translate',
    keys: ['Alt+2'],
    keysOnMac: ['Mod+Alt+2'],
    where: 'target',
  },
  {
    id: 'memory.insert3',
    menu: 'translate',
    keys: ['Alt+3'],
    keysOnMac: ['Mod+Alt+3'],
    where: 'target',
  },
  {
    id: 'memory.insert4',
    menu: 'translate',
    keys: ['Alt+4'],
    keysOnMac: ['Mod+Alt+4'],
    where: 'target',
  },
  {
    id: 'memory.insert5',
    menu: 'translate',
    keys: ['Alt+5'],
    keysOnMac: ['Mod+Alt+5'],
    where: 'target',
  },
  {
    id: 'memory.insert6',
    menu: 'translate',
    keys: ['Alt+6'],
    keysOnMac: ['Mod+Alt+6'],
    where: 'target',
  },
  {
    id: 'memory.insert7',
    menu: 'translate',
    keys: ['Alt+7'],
    keysOnMac: ['Mod+Alt+7'],
    where: 'target',
  },
  {
    id: 'memory.insert8',
    menu: 'translate',
    keys: ['Alt+8'],
    keysOnMac: ['Mod+Alt+8'],
    where: 'target',
  },
  {
    id: 'memory.insert9',
    menu: 'translate',
    keys: ['Alt+9'],
    keysOnMac: ['Mod+Alt+9'],
    where: 'target',
  },
  {
    id: 'memory.fillExact',
    menu: 'translate',
    keys: ['Alt+Shift+f'],
    keysOnMac: ['Mod+Alt+Shift+f'],
    where: 'target',
  },
  {
    id: 'memory.concordance',
    menu: 'translate',
    keys: ['Alt+c'],
    // Without Shift the browser's own tools come up.
    keysOnMac: ['Mod+Alt+Shift+c'],
    where: 'target',
  },
  { id: 'translations.export', menu: 'translate', keys: ['Mod+Shift+x'], startsGroup: true },
  { id: 'translations.import', menu: 'translate', keys: ['Mod+e'] },
  { id: 'memory.import', menu: 'translate' },
  {
    id: 'checks.next',
    menu: 'translate',
    keys: ['Alt+j'],
    // With J the console of the browser opens.
    keysOnMac: ['Mod+Alt+.'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'checks.previous',
    menu: 'translate',
    keys: ['Alt+Shift+j'],
    keysOnMac: ['Mod+Alt+,'],
    where: 'target',
  },
  { id: 'checks.dismiss', menu: 'translate', keys: ['Alt+x'], keysOnMac: ['Mod+Alt+x'], where: 'target' },
  { id: 'checks.levels', menu: 'translate' },
  {
    id: 'error.mark',
    menu: 'translate',
    keys: ['Alt+e'],
    keysOnMac: ['Mod+Alt+e'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'error.markSource',
    menu: 'translate',
    keys: ['Alt+Shift+e'],
    keysOnMac: ['Mod+Alt+Shift+e'],
    where: 'target',
  },
  { id: 'error.list', menu: 'translate', keys: ['Alt+y'], keysOnMac: ['Mod+Alt+y'], where: 'target' },
  { id: 'error.score', menu: 'translate', keys: ['Alt+u'], keysOnMac: ['Mod+Alt+Shift+u'], where: 'target' },
  { id: 'translation.language', menu: 'translate', startsGroup: true },
  { id: 'translation.filter', menu: 'translate' },
  {
    id: 'translation.replace',
    menu: 'translate',
    keys: ['Mod+h'],
    keysOnMac: ['Mod+Alt+f'],
    where: 'target',
  },
  {
    id: 'translation.pages',
    menu: 'translate',
    keys: ['Alt+Shift+v'],
    keysOnMac: ['Mod+Alt+v'],
    where: 'target',
  },
  {
    id: 'review.approve',
    menu: 'translate',
    keys: ['Alt+Enter'],
    keysOnMac: ['Mod+Alt+Enter'],
    where: 'target',
    startsGroup: true,
  },
  {
    id: 'review.reject',
    menu: 'translate',
    keys: ['Alt+Shift+Enter'],
    keysOnMac: ['Mod+Alt+Shift+Enter'],
    where: 'target',
  },
  { id: 'review.reopen', menu: 'translate', keys: ['Alt+o'], keysOnMac: ['Mod+Alt+o'], where: 'target' },
  {
    id: 'review.takeOver',
    menu: 'translate',
    keys: ['Alt+d'],
    // Without Shift it hides the Dock.
    keysOnMac: ['Mod+Alt+Shift+d'],
    where: 'target',
  },
  { id: 'review.withdraw', menu: 'translate', where: 'target' },
  {
    id: 'review.comment',
    menu: 'translate',
    keys: ['Alt+w'],
    // With W it closes all windows.
    keysOnMac: ['Mod+Alt+Shift+y'],
    where: 'target',
  },
  { id: 'review.approveMany', menu: 'translate' },
  {
    id: 'review.role',
    menu: 'translate',
    keys: ['Alt+Shift+r'],
    keysOnMac: ['Mod+Alt+Shift+r'],
    where: 'target',
  },

  { id: 'help.keys', menu: 'help', keys: ['?', 'F1'] },
  { id: 'help.changeKeys', menu: 'help' },
  { id: 'help.hint', menu: 'help' },
  { id: 'help.guidelines', menu: 'help', keys: ['g'], where: 'text' },
] as const satisfies readonly CommandDefinition[];

export type CommandId = (typeof commands)[number]['id'];

/** The command's default keys on this platform, the one to show first. */
export function keysOf(
  { keys = [], keysOnMac = keys }: CommandDefinition,
  platform: Platform,
): readonly string[] {
  return platform === 'darwin' ? keysOnMac : keys;
}
