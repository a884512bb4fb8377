/**
 * The active form of an Indonesian root: meN- with the nasal that its first sound takes (Sneddon et al. 2010,
 * Indonesian Reference Grammar, §1.5): k, p, s and t give way to it, other sounds keep their place behind it.
 */
export function activeForm(root: string, suffix: '' | 'kan' | 'i' = ''): string {
  return `${withNasal(root)}${suffix}`;
}

function withNasal(root: string): string {
  if (/^(?:kl|kr|pr|tr|st)/u.test(root)) return `me${nasalBefore(root)}${root}`;
  switch (root.charAt(0)) {
    case 'k':
      return `meng${root.slice(1)}`;
    case 'p':
      return `mem${root.slice(1)}`;
    case 's':
      return `meny${root.slice(1)}`;
    case 't':
      return `men${root.slice(1)}`;
    default:
      return `me${nasalBefore(root)}${root}`;
  }
}

function nasalBefore(root: string): string {
  if (/^[aeioughk]/u.test(root)) return 'ng';
  if (/^[bfvp]/u.test(root)) return 'm';
  if (/^[cdjtsz]/u.test(root)) return 'n';
  return '';
}
