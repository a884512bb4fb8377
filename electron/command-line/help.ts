import {
  commandNames,
  commandTable,
  optionTable,
  type CommandName,
  type OptionName,
} from './command-table.ts';

/** The help of one command, or of all. */
export function helpText(command: CommandName | null): string {
  return command === null ? generalHelp() : commandHelp(command);
}

const exitCodes = `Exit codes:
  0  all is well
  1  the data has findings
  2  the call was wrong, or the work could not be done`;

function generalHelp(): string {
  const commands = commandNames.map((name) => [name, commandTable[name].summary] as const);
  const options = (['help', 'version'] as const).map(describeOption);
  return `Usage: kutip COMMAND CORPUS [OPTIONS]

Works on a folder of annotated articles, without a window. Articles are only read; import alone writes a sidecar.

Commands:
${columns(commands)}

Options:
${columns(options)}

${exitCodes}

"kutip COMMAND --help" tells more.
`;
}

function commandHelp(name: CommandName): string {
  const { synopsis, summary, options } = commandTable[name];
  return `Usage: ${synopsis}

${summary}

Options:
${columns(options.map(describeOption))}

${exitCodes}
`;
}

function describeOption(name: OptionName): readonly [string, string] {
  const option = optionTable[name];
  const short = 'short' in option ? `-${option.short}, ` : '';
  return [`${short}--${name}${'value' in option ? ` ${option.value}` : ''}`, option.description];
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
