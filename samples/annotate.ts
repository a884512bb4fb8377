import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { projectFileName, serialiseProject } from '../shared/scheme/project-file.ts';
import { annotator, sidecarOf, type AnnotatedSample } from './annotated-sample.ts';
import { cafeNordlys } from './annotations/cafe-nordlys.ts';
import { festivalAksara } from './annotations/festival-aksara.ts';
import { harbourFerry } from './annotations/harbour-ferry.ts';
import { hargaBeras } from './annotations/harga-beras.ts';
import { latihanTsunami } from './annotations/latihan-tsunami.ts';
import { mahattatTahliya } from './annotations/mahattat-tahliya.ts';
import { rusiaAs } from './annotations/rusia-as.ts';
import { sampleProject } from './project.ts';

const annotatedSamples: readonly AnnotatedSample[] = [
  rusiaAs,
  hargaBeras,
  harbourFerry,
  mahattatTahliya,
  festivalAksara,
  cafeNordlys,
  latihanTsunami,
];

export interface MadeFile {
  readonly path: string;
  readonly content: string;
}

/** The files of the sample corpus that are made, not written by hand: the project file and the sidecars. */
export function madeFiles(): readonly MadeFile[] {
  const sidecars = annotatedSamples.map((sample) => ({
    path: pathOf(`${sample.file}.${annotator.id}.kutip.json`),
    content: sidecarOf(sample, readFileSync(pathOf(sample.file))),
  }));
  return [{ path: pathOf(projectFileName), content: serialiseProject(sampleProject) }, ...sidecars];
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

// `node samples/annotate.ts` writes them anew, after a change of the articles, the annotations or the file format.
if (import.meta.main) for (const { path, content } of madeFiles()) writeFileSync(path, content);
