import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { annotationSchema } from '../shared/annotation/annotation.ts';
import { translationDataSchema, type Segment } from '../shared/translation/segment.ts';

const sidecarSchema = z.looseObject({
  revision: z.number(),
  status: z.string(),
  annotations: z.array(annotationSchema),
});

const translationsSchema = z.looseObject({
  translations: z.record(z.string(), translationDataSchema).optional(),
});

export type SidecarOnDisk = z.infer<typeof sidecarSchema>;

/** A folder of articles on the disk, made for one test and looked at behind Kutip's back. */
export class TestCorpus {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<TestCorpus> {
    return new TestCorpus(await mkdtemp(join(tmpdir(), 'kutip-corpus-')));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(file)), { recursive: true });
    await writeFile(this.path(file), content);
  }

  /** Copies a file of the repository, bytes as they are. */
  async copy(from: string, file: string): Promise<void> {
    await mkdir(dirname(this.path(file)), { recursive: true });
    await cp(from, this.path(file));
  }

  /** Puts a new content in the place of a file in one step, as programs do that save with care. */
  async replace(file: string, content: string | Uint8Array): Promise<void> {
    const beside = this.path(`.${basename(file)}.new`);
    await writeFile(beside, content);
    await rename(beside, this.path(file));
  }

  async delete(file: string): Promise<void> {
    await rm(this.path(file));
  }

  /** A folder with all that is in it. */
  async deleteAll(folder: string): Promise<void> {
    await rm(this.path(folder), { recursive: true });
  }

  /** Every file in the folder, Kutip's own included, by its path with `/`. */
  async files(): Promise<readonly string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .toSorted();
  }

  async bytes(file: string): Promise<Buffer> {
    return readFile(this.path(file));
  }

  async sidecar(file: string, annotator = 'a1'): Promise<SidecarOnDisk> {
    return sidecarSchema.parse(
      JSON.parse((await this.bytes(`${file}.${annotator}.kutip.json`)).toString('utf-8')),
    );
  }

  /** What an annotator has of a translation, in the order of the article; nothing where they have no file. */
  async translation(file: string, annotator: string, language: string): Promise<readonly Segment[]> {
    const sidecar = `${file}.${annotator}.kutip.json`;
    if (!(await this.files()).includes(sidecar)) return [];
    const json = (await this.bytes(sidecar)).toString('utf-8');
    return translationsSchema.parse(JSON.parse(json)).translations?.[language]?.segments ?? [];
  }

  /** Hash of every file that is not Kutip's own, by name: the sources, which must never change. */
  async sources(): Promise<Readonly<Record<string, string>>> {
    const files = (await this.files()).filter(
      (file) => !file.includes('.kutip') && file !== 'kutip.project.json',
    );
    return Object.fromEntries(
      await Promise.all(
        files.map(
          async (file) =>
            [
              file,
              createHash('sha256')
                .update(await this.bytes(file))
                .digest('hex'),
            ] as const,
        ),
      ),
    );
  }
}
