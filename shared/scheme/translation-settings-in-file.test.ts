import { expect, test } from 'vitest';
import { parseProject } from './project-file.ts';
import { withTranslationSettings } from './translation-settings-in-file.ts';

function written(json: string | null, changes: Parameters<typeof withTranslationSettings>[1]): string {
  const result = withTranslationSettings(json, changes);
  if (!result.ok) throw new Error('refused');
  return result.value;
}

const file = `{
  "format": "kutip-project",
  "version": 1,
  "name": "Berita",
  "translation": {
    "targets": [
      "en"
    ],
    "later": true
  },
  "glossary": []
}
`;

test('what is given changes, and not a character besides', () => {
  const after = written(file, { fourEyes: true });
  expect(after).toBe(file.replace('],\n    "later"', '],\n    "fourEyes": true,\n    "later"'));
  expect(written(after, { fourEyes: true })).toBe(after);
});

test('settings that were there stay, field by field', () => {
  const after = written(written(file, { checks: { numbers: 'blocking' } }), { fourEyes: false });
  const project = parseProject(after);
  expect(project.ok && project.value.translation).toEqual({
    targets: ['en'],
    fourEyes: false,
    checks: { numbers: 'blocking' },
    later: true,
  });
});

test('a project without a file gets one, and a byte order mark stays', () => {
  const made = parseProject(written(null, { fourEyes: true }));
  expect(made.ok && made.value.translation).toEqual({ fourEyes: true });
  expect(written(`\uFEFF${file}`, { fourEyes: true })).toMatch(/^\uFEFF\{\n {2}"format"/);
});

test('a file with problems is not changed', () => {
  expect(withTranslationSettings('{ "format": ', { fourEyes: true }).ok).toBe(false);
});
